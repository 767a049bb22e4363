package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT of rows of 8 values.
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
public final class Select8<A, B, C, D, E, F, G, H> extends Select<Row8<A, B, C, D, E, F, G, H>> {
    Select8(SelectModel model, RowReader<Row8<A, B, C, D, E, F, G, H>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select8<A, B, C, D, E, F, G, H> with(SelectModel newModel, Bindings newBindings) {
        return new Select8<>(newModel, reader(), newBindings);
    }

    @Override
    public Select8<A, B, C, D, E, F, G, H> from(TableSource... tables) {
        return (Select8<A, B, C, D, E, F, G, H>) super.from(tables);
    }

    @Override
    public Select8<A, B, C, D, E, F, G, H> where(Condition condition) {
        return (Select8<A, B, C, D, E, F, G, H>) super.where(condition);
    }

    @Override
    public Select8<A, B, C, D, E, F, G, H> groupBy(Expression<?>... expressions) {
        return (Select8<A, B, C, D, E, F, G, H>) super.groupBy(expressions);
    }

    @Override
    public Select8<A, B, C, D, E, F, G, H> having(Condition condition) {
        return (Select8<A, B, C, D, E, F, G, H>) super.having(condition);
    }

    @Override
    public Select8<A, B, C, D, E, F, G, H> orderBy(Sorting... sortings) {
        return (Select8<A, B, C, D, E, F, G, H>) super.orderBy(sortings);
    }

    @Override
    public Select8<A, B, C, D, E, F, G, H> distinct() {
        return (Select8<A, B, C, D, E, F, G, H>) super.distinct();
    }

    @Override
    public Select8<A, B, C, D, E, F, G, H> limit(long rows) {
        return (Select8<A, B, C, D, E, F, G, H>) super.limit(rows);
    }

    @Override
    public Select8<A, B, C, D, E, F, G, H> offset(long rows) {
        return (Select8<A, B, C, D, E, F, G, H>) super.offset(rows);
    }

    @Override
    public Select8<A, B, C, D, E, F, G, H> bind(String parameter, @Nullable Object value) {
        return (Select8<A, B, C, D, E, F, G, H>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row8.Mapping<A, B, C, D, E, F, G, H, X> mapping) {
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

    @Override
    public Query8<A, B, C, D, E, F, G, H> on(QueryRunner runner) {
        return new Query8<>(runner, model(), reader(), bindings());
    }
}
