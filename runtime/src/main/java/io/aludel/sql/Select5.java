package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT of rows of 5 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 */
public final class Select5<A, B, C, D, E> extends Select<Row5<A, B, C, D, E>> {
    Select5(SelectModel model, RowReader<Row5<A, B, C, D, E>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select5<A, B, C, D, E> with(SelectModel newModel, Bindings newBindings) {
        return new Select5<>(newModel, reader(), newBindings);
    }

    @Override
    public Select5<A, B, C, D, E> from(TableSource... tables) {
        return (Select5<A, B, C, D, E>) super.from(tables);
    }

    @Override
    public Select5<A, B, C, D, E> where(Condition condition) {
        return (Select5<A, B, C, D, E>) super.where(condition);
    }

    @Override
    public Select5<A, B, C, D, E> groupBy(Expression<?>... expressions) {
        return (Select5<A, B, C, D, E>) super.groupBy(expressions);
    }

    @Override
    public Select5<A, B, C, D, E> having(Condition condition) {
        return (Select5<A, B, C, D, E>) super.having(condition);
    }

    @Override
    public Select5<A, B, C, D, E> orderBy(Sorting... sortings) {
        return (Select5<A, B, C, D, E>) super.orderBy(sortings);
    }

    @Override
    public Select5<A, B, C, D, E> distinct() {
        return (Select5<A, B, C, D, E>) super.distinct();
    }

    @Override
    public Select5<A, B, C, D, E> limit(long rows) {
        return (Select5<A, B, C, D, E>) super.limit(rows);
    }

    @Override
    public Select5<A, B, C, D, E> offset(long rows) {
        return (Select5<A, B, C, D, E>) super.offset(rows);
    }

    @Override
    public Select5<A, B, C, D, E> bind(String parameter, @Nullable Object value) {
        return (Select5<A, B, C, D, E>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row5.Mapping<A, B, C, D, E, X> mapping) {
        return map(row -> mapping.apply(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    @Override
    public Query5<A, B, C, D, E> on(QueryRunner runner) {
        return new Query5<>(runner, model(), reader(), bindings());
    }
}
