package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT of rows of 3 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 */
public final class Select3<A, B, C> extends Select<Row3<A, B, C>> {
    Select3(SelectModel model, RowReader<Row3<A, B, C>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select3<A, B, C> with(SelectModel newModel, Bindings newBindings) {
        return new Select3<>(newModel, reader(), newBindings);
    }

    @Override
    public Select3<A, B, C> from(TableSource... tables) {
        return (Select3<A, B, C>) super.from(tables);
    }

    @Override
    public Select3<A, B, C> where(Condition condition) {
        return (Select3<A, B, C>) super.where(condition);
    }

    @Override
    public Select3<A, B, C> groupBy(Expression<?>... expressions) {
        return (Select3<A, B, C>) super.groupBy(expressions);
    }

    @Override
    public Select3<A, B, C> having(Condition condition) {
        return (Select3<A, B, C>) super.having(condition);
    }

    @Override
    public Select3<A, B, C> orderBy(Sorting... sortings) {
        return (Select3<A, B, C>) super.orderBy(sortings);
    }

    @Override
    public Select3<A, B, C> distinct() {
        return (Select3<A, B, C>) super.distinct();
    }

    @Override
    public Select3<A, B, C> limit(long rows) {
        return (Select3<A, B, C>) super.limit(rows);
    }

    @Override
    public Select3<A, B, C> offset(long rows) {
        return (Select3<A, B, C>) super.offset(rows);
    }

    @Override
    public Select3<A, B, C> bind(String parameter, @Nullable Object value) {
        return (Select3<A, B, C>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row3.Mapping<A, B, C, X> mapping) {
        return map(row -> mapping.apply(row.value1(), row.value2(), row.value3()));
    }

    @Override
    public Query3<A, B, C> on(QueryRunner runner) {
        return new Query3<>(runner, model(), reader(), bindings());
    }
}
