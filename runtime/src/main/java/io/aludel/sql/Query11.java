package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT, with who runs it, of rows of 11 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 * @param <H> the type of the eighth value
 * @param <I> the type of the ninth value
 * @param <J> the type of the tenth value
 * @param <K> the type of the eleventh value
 */
public final class Query11<A, B, C, D, E, F, G, H, I, J, K> extends Query<Row11<A, B, C, D, E, F, G, H, I, J, K>> {
    Query11(
            QueryRunner runner,
            SelectModel model,
            RowReader<Row11<A, B, C, D, E, F, G, H, I, J, K>> reader,
            Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query11<A, B, C, D, E, F, G, H, I, J, K> with(SelectModel newModel, Bindings newBindings) {
        return new Query11<>(runner(), newModel, reader(), newBindings);
    }

    @Override
    public Query11<A, B, C, D, E, F, G, H, I, J, K> from(TableSource... tables) {
        return (Query11<A, B, C, D, E, F, G, H, I, J, K>) super.from(tables);
    }

    @Override
    public Query11<A, B, C, D, E, F, G, H, I, J, K> where(Condition condition) {
        return (Query11<A, B, C, D, E, F, G, H, I, J, K>) super.where(condition);
    }

    @Override
    public Query11<A, B, C, D, E, F, G, H, I, J, K> groupBy(Expression<?>... expressions) {
        return (Query11<A, B, C, D, E, F, G, H, I, J, K>) super.groupBy(expressions);
    }

    @Override
    public Query11<A, B, C, D, E, F, G, H, I, J, K> having(Condition condition) {
        return (Query11<A, B, C, D, E, F, G, H, I, J, K>) super.having(condition);
    }

    @Override
    public Query11<A, B, C, D, E, F, G, H, I, J, K> orderBy(Sorting... sortings) {
        return (Query11<A, B, C, D, E, F, G, H, I, J, K>) super.orderBy(sortings);
    }

    @Override
    public Query11<A, B, C, D, E, F, G, H, I, J, K> distinct() {
        return (Query11<A, B, C, D, E, F, G, H, I, J, K>) super.distinct();
    }

    @Override
    public Query11<A, B, C, D, E, F, G, H, I, J, K> limit(long rows) {
        return (Query11<A, B, C, D, E, F, G, H, I, J, K>) super.limit(rows);
    }

    @Override
    public Query11<A, B, C, D, E, F, G, H, I, J, K> offset(long rows) {
        return (Query11<A, B, C, D, E, F, G, H, I, J, K>) super.offset(rows);
    }

    @Override
    public Query11<A, B, C, D, E, F, G, H, I, J, K> bind(String parameter, @Nullable Object value) {
        return (Query11<A, B, C, D, E, F, G, H, I, J, K>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row11.Mapping<A, B, C, D, E, F, G, H, I, J, K, X> mapping) {
        return map(row -> mapping.apply(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6(),
                row.value7(),
                row.value8(),
                row.value9(),
                row.value10(),
                row.value11()));
    }
}
