package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A SELECT, with who runs it, of rows of 3 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 */
public final class Query3<A, B, C> extends Query<Row3<A, B, C>> {
    Query3(QueryRunner runner, SelectModel model, RowReader<Row3<A, B, C>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query3<A, B, C> with(SelectModel newModel, Bindings newBindings) {
        return new Query3<>(runner(), newModel, reader(), newBindings);
    }

    @Override
    public Query3<A, B, C> from(TableSource... tables) {
        return (Query3<A, B, C>) super.from(tables);
    }

    @Override
    public Query3<A, B, C> where(Condition condition) {
        return (Query3<A, B, C>) super.where(condition);
    }

    @Override
    public Query3<A, B, C> groupBy(Expression<?>... expressions) {
        return (Query3<A, B, C>) super.groupBy(expressions);
    }

    @Override
    public Query3<A, B, C> having(Condition condition) {
        return (Query3<A, B, C>) super.having(condition);
    }

    @Override
    public Query3<A, B, C> orderBy(Sorting... sortings) {
        return (Query3<A, B, C>) super.orderBy(sortings);
    }

    @Override
    public Query3<A, B, C> distinct() {
        return (Query3<A, B, C>) super.distinct();
    }

    @Override
    public Query3<A, B, C> limit(long rows) {
        return (Query3<A, B, C>) super.limit(rows);
    }

    @Override
    public Query3<A, B, C> offset(long rows) {
        return (Query3<A, B, C>) super.offset(rows);
    }

    @Override
    public Query3<A, B, C> bind(String parameter, @Nullable Object value) {
        return (Query3<A, B, C>) super.bind(parameter, value);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row3.Mapping<A, B, C, X> mapping) {
        return map(row -> mapping.apply(row.value1(), row.value2(), row.value3()));
    }
}
