package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT of rows of 4 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 */
public final class Select4<A, B, C, D> extends Select<Row4<A, B, C, D>> {
    Select4(SelectModel model, RowReader<Row4<A, B, C, D>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select4<A, B, C, D> with(SelectModel newModel, Bindings newBindings) {
        return new Select4<>(newModel, reader(), newBindings);
    }

    @Override
    public Select4<A, B, C, D> from(TableSource... tables) {
        return (Select4<A, B, C, D>) super.from(tables);
    }

    @Override
    public Select4<A, B, C, D> where(Condition condition) {
        return (Select4<A, B, C, D>) super.where(condition);
    }

    @Override
    public Select4<A, B, C, D> groupBy(Expression<?>... expressions) {
        return (Select4<A, B, C, D>) super.groupBy(expressions);
    }

    @Override
    public Select4<A, B, C, D> having(Condition condition) {
        return (Select4<A, B, C, D>) super.having(condition);
    }

    @Override
    public Select4<A, B, C, D> orderBy(Sorting... sortings) {
        return (Select4<A, B, C, D>) super.orderBy(sortings);
    }

    @Override
    public Select4<A, B, C, D> distinct() {
        return (Select4<A, B, C, D>) super.distinct();
    }

    @Override
    public Select4<A, B, C, D> limit(long rows) {
        return (Select4<A, B, C, D>) super.limit(rows);
    }

    @Override
    public Select4<A, B, C, D> offset(long rows) {
        return (Select4<A, B, C, D>) super.offset(rows);
    }

    @Override
    public Select4<A, B, C, D> bind(String parameter, @Nullable Object value) {
        return (Select4<A, B, C, D>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row4.Mapping<A, B, C, D, X> mapping) {
        return map(row -> mapping.apply(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    @Override
    public Query4<A, B, C, D> on(QueryRunner runner) {
        return new Query4<>(runner, model(), reader(), bindings());
    }
}
