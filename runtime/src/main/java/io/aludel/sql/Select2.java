package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT of rows of 2 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 */
public final class Select2<A, B> extends Select<Row2<A, B>> {
    Select2(SelectModel model, RowReader<Row2<A, B>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select2<A, B> with(SelectModel newModel, Bindings newBindings) {
        return new Select2<>(newModel, reader(), newBindings);
    }

    @Override
    public Select2<A, B> from(TableSource... tables) {
        return (Select2<A, B>) super.from(tables);
    }

    @Override
    public Select2<A, B> where(Condition condition) {
        return (Select2<A, B>) super.where(condition);
    }

    @Override
    public Select2<A, B> groupBy(Expression<?>... expressions) {
        return (Select2<A, B>) super.groupBy(expressions);
    }

    @Override
    public Select2<A, B> having(Condition condition) {
        return (Select2<A, B>) super.having(condition);
    }

    @Override
    public Select2<A, B> orderBy(Sorting... sortings) {
        return (Select2<A, B>) super.orderBy(sortings);
    }

    @Override
    public Select2<A, B> distinct() {
        return (Select2<A, B>) super.distinct();
    }

    @Override
    public Select2<A, B> limit(long rows) {
        return (Select2<A, B>) super.limit(rows);
    }

    @Override
    public Select2<A, B> offset(long rows) {
        return (Select2<A, B>) super.offset(rows);
    }

    @Override
    public Select2<A, B> bind(String parameter, @Nullable Object value) {
        return (Select2<A, B>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row2.Mapping<A, B, X> mapping) {
        return map(row -> mapping.apply(row.value1(), row.value2()));
    }

    @Override
    public Query2<A, B> on(QueryRunner runner) {
        return new Query2<>(runner, model(), reader(), bindings());
    }
}
