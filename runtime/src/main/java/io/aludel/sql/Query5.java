package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT, with who runs it, of rows of 5 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 */
public final class Query5<A, B, C, D, E> extends Query<Row5<A, B, C, D, E>> {
    Query5(QueryRunner runner, SelectModel model, RowReader<Row5<A, B, C, D, E>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query5<A, B, C, D, E> with(SelectModel newModel, Bindings newBindings) {
        return new Query5<>(runner(), newModel, reader(), newBindings);
    }

    @Override
    public Query5<A, B, C, D, E> from(TableSource... tables) {
        return (Query5<A, B, C, D, E>) super.from(tables);
    }

    @Override
    public Query5<A, B, C, D, E> where(Condition condition) {
        return (Query5<A, B, C, D, E>) super.where(condition);
    }

    @Override
    public Query5<A, B, C, D, E> groupBy(Expression<?>... expressions) {
        return (Query5<A, B, C, D, E>) super.groupBy(expressions);
    }

    @Override
    public Query5<A, B, C, D, E> having(Condition condition) {
        return (Query5<A, B, C, D, E>) super.having(condition);
    }

    @Override
    public Query5<A, B, C, D, E> orderBy(Sorting... sortings) {
        return (Query5<A, B, C, D, E>) super.orderBy(sortings);
    }

    @Override
    public Query5<A, B, C, D, E> distinct() {
        return (Query5<A, B, C, D, E>) super.distinct();
    }

    @Override
    public Query5<A, B, C, D, E> limit(long rows) {
        return (Query5<A, B, C, D, E>) super.limit(rows);
    }

    @Override
    public Query5<A, B, C, D, E> offset(long rows) {
        return (Query5<A, B, C, D, E>) super.offset(rows);
    }

    @Override
    public Query5<A, B, C, D, E> bind(String parameter, @Nullable Object value) {
        return (Query5<A, B, C, D, E>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row5.Mapping<A, B, C, D, E, X> mapping) {
        return map(row -> mapping.apply(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }
}
