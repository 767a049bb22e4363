package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT, with who runs it, of rows of 2 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 */
public final class Query2<A, B> extends Query<Row2<A, B>> {
    Query2(QueryRunner runner, SelectModel model, RowReader<Row2<A, B>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query2<A, B> with(SelectModel newModel, Bindings newBindings) {
        return new Query2<>(runner(), newModel, reader(), newBindings);
    }

    @Override
    public Query2<A, B> from(TableSource... tables) {
        return (Query2<A, B>) super.from(tables);
    }

    @Override
    public Query2<A, B> where(Condition condition) {
        return (Query2<A, B>) super.where(condition);
    }

    @Override
    public Query2<A, B> groupBy(Expression<?>... expressions) {
        return (Query2<A, B>) super.groupBy(expressions);
    }

    @Override
    public Query2<A, B> having(Condition condition) {
        return (Query2<A, B>) super.having(condition);
    }

    @Override
    public Query2<A, B> orderBy(Sorting... sortings) {
        return (Query2<A, B>) super.orderBy(sortings);
    }

    @Override
    public Query2<A, B> distinct() {
        return (Query2<A, B>) super.distinct();
    }

    @Override
    public Query2<A, B> limit(long rows) {
        return (Query2<A, B>) super.limit(rows);
    }

    @Override
    public Query2<A, B> offset(long rows) {
        return (Query2<A, B>) super.offset(rows);
    }

    @Override
    public Query2<A, B> bind(String parameter, @Nullable Object value) {
        return (Query2<A, B>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row2.Mapping<A, B, X> mapping) {
        return map(row -> mapping.apply(row.value1(), row.value2()));
    }
}
