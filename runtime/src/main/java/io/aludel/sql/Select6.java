package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT of rows of 6 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 */
public final class Select6<A, B, C, D, E, F> extends Select<Row6<A, B, C, D, E, F>> {
    Select6(SelectModel model, RowReader<Row6<A, B, C, D, E, F>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select6<A, B, C, D, E, F> with(SelectModel newModel, Bindings newBindings) {
        return new Select6<>(newModel, reader(), newBindings);
    }

    @Override
    public Select6<A, B, C, D, E, F> from(TableSource... tables) {
        return (Select6<A, B, C, D, E, F>) super.from(tables);
    }

    @Override
    public Select6<A, B, C, D, E, F> where(Condition condition) {
        return (Select6<A, B, C, D, E, F>) super.where(condition);
    }

    @Override
    public Select6<A, B, C, D, E, F> groupBy(Expression<?>... expressions) {
        return (Select6<A, B, C, D, E, F>) super.groupBy(expressions);
    }

    @Override
    public Select6<A, B, C, D, E, F> having(Condition condition) {
        return (Select6<A, B, C, D, E, F>) super.having(condition);
    }

    @Override
    public Select6<A, B, C, D, E, F> orderBy(Sorting... sortings) {
        return (Select6<A, B, C, D, E, F>) super.orderBy(sortings);
    }

    @Override
    public Select6<A, B, C, D, E, F> distinct() {
        return (Select6<A, B, C, D, E, F>) super.distinct();
    }

    @Override
    public Select6<A, B, C, D, E, F> limit(long rows) {
        return (Select6<A, B, C, D, E, F>) super.limit(rows);
    }

    @Override
    public Select6<A, B, C, D, E, F> offset(long rows) {
        return (Select6<A, B, C, D, E, F>) super.offset(rows);
    }

    @Override
    public Select6<A, B, C, D, E, F> bind(String parameter, @Nullable Object value) {
        return (Select6<A, B, C, D, E, F>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row6.Mapping<A, B, C, D, E, F, X> mapping) {
        return map(row ->
                mapping.apply(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    @Override
    public Query6<A, B, C, D, E, F> on(QueryRunner runner) {
        return new Query6<>(runner, model(), reader(), bindings());
    }
}
