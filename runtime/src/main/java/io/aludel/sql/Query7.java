package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT, with who runs it, of rows of 7 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 */
public final class Query7<A, B, C, D, E, F, G> extends Query<Row7<A, B, C, D, E, F, G>> {
    Query7(QueryRunner runner, SelectModel model, RowReader<Row7<A, B, C, D, E, F, G>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query7<A, B, C, D, E, F, G> with(SelectModel newModel, Bindings newBindings) {
        return new Query7<>(runner(), newModel, reader(), newBindings);
    }

    @Override
    public Query7<A, B, C, D, E, F, G> from(TableSource... tables) {
        return (Query7<A, B, C, D, E, F, G>) super.from(tables);
    }

    @Override
    public Query7<A, B, C, D, E, F, G> where(Condition condition) {
        return (Query7<A, B, C, D, E, F, G>) super.where(condition);
    }

    @Override
    public Query7<A, B, C, D, E, F, G> groupBy(Expression<?>... expressions) {
        return (Query7<A, B, C, D, E, F, G>) super.groupBy(expressions);
    }

    @Override
    public Query7<A, B, C, D, E, F, G> having(Condition condition) {
        return (Query7<A, B, C, D, E, F, G>) super.having(condition);
    }

    @Override
    public Query7<A, B, C, D, E, F, G> orderBy(Sorting... sortings) {
        return (Query7<A, B, C, D, E, F, G>) super.orderBy(sortings);
    }

    @Override
    public Query7<A, B, C, D, E, F, G> distinct() {
        return (Query7<A, B, C, D, E, F, G>) super.distinct();
    }

    @Override
    public Query7<A, B, C, D, E, F, G> limit(long rows) {
        return (Query7<A, B, C, D, E, F, G>) super.limit(rows);
    }

    @Override
    public Query7<A, B, C, D, E, F, G> offset(long rows) {
        return (Query7<A, B, C, D, E, F, G>) super.offset(rows);
    }

    @Override
    public Query7<A, B, C, D, E, F, G> bind(String parameter, @Nullable Object value) {
        return (Query7<A, B, C, D, E, F, G>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row7.Mapping<A, B, C, D, E, F, G, X> mapping) {
        return map(row -> mapping.apply(
                row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), row.value7()));
    }
}
