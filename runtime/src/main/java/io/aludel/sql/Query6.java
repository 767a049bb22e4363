package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT, with who runs it, of rows of 6 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 */
public final class Query6<A, B, C, D, E, F> extends Query<Row6<A, B, C, D, E, F>> {
    Query6(QueryRunner runner, SelectModel model, RowReader<Row6<A, B, C, D, E, F>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query6<A, B, C, D, E, F> with(SelectModel newModel, Bindings newBindings) {
        return new Query6<>(runner(), newModel, reader(), newBindings);
    }

    @Override
    public Query6<A, B, C, D, E, F> from(TableSource... tables) {
        return (Query6<A, B, C, D, E, F>) super.from(tables);
    }

    @Override
    public Query6<A, B, C, D, E, F> where(Condition condition) {
        return (Query6<A, B, C, D, E, F>) super.where(condition);
    }

    @Override
    public Query6<A, B, C, D, E, F> groupBy(Expression<?>... expressions) {
        return (Query6<A, B, C, D, E, F>) super.groupBy(expressions);
    }

    @Override
    public Query6<A, B, C, D, E, F> having(Condition condition) {
        return (Query6<A, B, C, D, E, F>) super.having(condition);
    }

    @Override
    public Query6<A, B, C, D, E, F> orderBy(Sorting... sortings) {
        return (Query6<A, B, C, D, E, F>) super.orderBy(sortings);
    }

    @Override
    public Query6<A, B, C, D, E, F> distinct() {
        return (Query6<A, B, C, D, E, F>) super.distinct();
    }

    @Override
    public Query6<A, B, C, D, E, F> limit(long rows) {
        return (Query6<A, B, C, D, E, F>) super.limit(rows);
    }

    @Override
    public Query6<A, B, C, D, E, F> offset(long rows) {
        return (Query6<A, B, C, D, E, F>) super.offset(rows);
    }

    @Override
    public Query6<A, B, C, D, E, F> bind(String parameter, @Nullable Object value) {
        return (Query6<A, B, C, D, E, F>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row6.Mapping<A, B, C, D, E, F, X> mapping) {
        return map(row ->
                mapping.apply(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }
}
