package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT, with who runs it, of rows of 8 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 * @param <H> the type of the eighth value
 */
public final class Query8<A, B, C, D, E, F, G, H> extends Query<Row8<A, B, C, D, E, F, G, H>> {
    Query8(QueryRunner runner, SelectModel model, RowReader<Row8<A, B, C, D, E, F, G, H>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query8<A, B, C, D, E, F, G, H> with(SelectModel newModel, Bindings newBindings) {
        return new Query8<>(runner(), newModel, reader(), newBindings);
    }

    @Override
    public Query8<A, B, C, D, E, F, G, H> from(TableSource... tables) {
        return (Query8<A, B, C, D, E, F, G, H>) super.from(tables);
    }

    @Override
    public Query8<A, B, C, D, E, F, G, H> where(Condition condition) {
        return (Query8<A, B, C, D, E, F, G, H>) super.where(condition);
    }

    @Override
    public Query8<A, B, C, D, E, F, G, H> groupBy(Expression<?>... expressions) {
        return (Query8<A, B, C, D, E, F, G, H>) super.groupBy(expressions);
    }

    @Override
    public Query8<A, B, C, D, E, F, G, H> having(Condition condition) {
        return (Query8<A, B, C, D, E, F, G, H>) super.having(condition);
    }

    @Override
    public Query8<A, B, C, D, E, F, G, H> orderBy(Sorting... sortings) {
        return (Query8<A, B, C, D, E, F, G, H>) super.orderBy(sortings);
    }

    @Override
    public Query8<A, B, C, D, E, F, G, H> distinct() {
        return (Query8<A, B, C, D, E, F, G, H>) super.distinct();
    }

    @Override
    public Query8<A, B, C, D, E, F, G, H> limit(long rows) {
        return (Query8<A, B, C, D, E, F, G, H>) super.limit(rows);
    }

    @Override
    public Query8<A, B, C, D, E, F, G, H> offset(long rows) {
        return (Query8<A, B, C, D, E, F, G, H>) super.offset(rows);
    }

    @Override
    public Query8<A, B, C, D, E, F, G, H> bind(String parameter, @Nullable Object value) {
        return (Query8<A, B, C, D, E, F, G, H>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row8.Mapping<A, B, C, D, E, F, G, H, X> mapping) {
        return map(row -> mapping.apply(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6(),
                row.value7(),
                row.value8()));
    }
}
