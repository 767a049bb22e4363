package io.aludel.sql;

/**
 * A SELECT, with who runs it, of rows of 3 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 */
public final class Query3<A, B, C> extends QuerySteps<Row3<A, B, C>, Query3<A, B, C>> {
    Query3(QueryRunner runner, SelectModel model, RowReader<Row3<A, B, C>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query3<A, B, C> with(SelectModel model, Bindings bindings) {
        return new Query3<>(runner(), model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row3.Mapping<A, B, C, X> mapping) {
        return map(Row3.applying(mapping));
    }
}
