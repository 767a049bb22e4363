package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT of rows of 7 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 */
public final class Select7<A, B, C, D, E, F, G> extends Select<Row7<A, B, C, D, E, F, G>> {
    Select7(SelectModel model, RowReader<Row7<A, B, C, D, E, F, G>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select7<A, B, C, D, E, F, G> with(SelectModel newModel, Bindings newBindings) {
        return new Select7<>(newModel, reader(), newBindings);
    }

    @Override
    public Select7<A, B, C, D, E, F, G> from(TableSource... tables) {
        return (Select7<A, B, C, D, E, F, G>) super.from(tables);
    }

    @Override
    public Select7<A, B, C, D, E, F, G> where(Condition condition) {
        return (Select7<A, B, C, D, E, F, G>) super.where(condition);
    }

    @Override
    public Select7<A, B, C, D, E, F, G> groupBy(Expression<?>... expressions) {
        return (Select7<A, B, C, D, E, F, G>) super.groupBy(expressions);
    }

    @Override
    public Select7<A, B, C, D, E, F, G> having(Condition condition) {
        return (Select7<A, B, C, D, E, F, G>) super.having(condition);
    }

    @Override
    public Select7<A, B, C, D, E, F, G> orderBy(Sorting... sortings) {
        return (Select7<A, B, C, D, E, F, G>) super.orderBy(sortings);
    }

    @Override
    public Select7<A, B, C, D, E, F, G> distinct() {
        return (Select7<A, B, C, D, E, F, G>) super.distinct();
    }

    @Override
    public Select7<A, B, C, D, E, F, G> limit(long rows) {
        return (Select7<A, B, C, D, E, F, G>) super.limit(rows);
    }

    @Override
    public Select7<A, B, C, D, E, F, G> offset(long rows) {
        return (Select7<A, B, C, D, E, F, G>) super.offset(rows);
    }

    @Override
    public Select7<A, B, C, D, E, F, G> bind(String parameter, @Nullable Object value) {
        return (Select7<A, B, C, D, E, F, G>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row7.Mapping<A, B, C, D, E, F, G, X> mapping) {
        return map(row -> mapping.apply(
                row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), row.value7()));
    }

    @Override
    public Query7<A, B, C, D, E, F, G> on(QueryRunner runner) {
        return new Query7<>(runner, model(), reader(), bindings());
    }
}
