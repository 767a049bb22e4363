package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT, with who runs it, of rows of 4 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 */
public final class Query4<A, B, C, D> extends Query<Row4<A, B, C, D>> {
    Query4(QueryRunner runner, SelectModel model, RowReader<Row4<A, B, C, D>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query4<A, B, C, D> with(SelectModel newModel, Bindings newBindings) {
        return new Query4<>(runner(), newModel, reader(), newBindings);
    }

    @Override
    public Query4<A, B, C, D> from(TableSource... tables) {
        return (Query4<A, B, C, D>) super.from(tables);
    }

    @Override
    public Query4<A, B, C, D> where(Condition condition) {
        return (Query4<A, B, C, D>) super.where(condition);
    }

    @Override
    public Query4<A, B, C, D> groupBy(Expression<?>... expressions) {
        return (Query4<A, B, C, D>) super.groupBy(expressions);
    }

    @Override
    public Query4<A, B, C, D> having(Condition condition) {
        return (Query4<A, B, C, D>) super.having(condition);
    }

    @Override
    public Query4<A, B, C, D> orderBy(Sorting... sortings) {
        return (Query4<A, B, C, D>) super.orderBy(sortings);
    }

    @Override
    public Query4<A, B, C, D> distinct() {
        return (Query4<A, B, C, D>) super.distinct();
    }

    @Override
    public Query4<A, B, C, D> limit(long rows) {
        return (Query4<A, B, C, D>) super.limit(rows);
    }

    @Override
    public Query4<A, B, C, D> offset(long rows) {
        return (Query4<A, B, C, D>) super.offset(rows);
    }

    @Override
    public Query4<A, B, C, D> bind(String parameter, @Nullable Object value) {
        return (Query4<A, B, C, D>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row4.Mapping<A, B, C, D, X> mapping) {
        return map(row -> mapping.apply(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
