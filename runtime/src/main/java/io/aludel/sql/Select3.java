package io.aludel.sql;

/**
 * A SELECT of rows of 3 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 */
public final class Select3<A, B, C> extends SelectSteps<Row3<A, B, C>, Select3<A, B, C>> {
    Select3(SelectModel model, RowReader<Row3<A, B, C>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select3<A, B, C> with(SelectModel model, Bindings bindings) {
        return new Select3<>(model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row3.Mapping<A, B, C, X> mapping) {
        return map(Row3.applying(mapping));
    }

    @Override
    public Query3<A, B, C> on(QueryRunner runner) {
        return new Query3<>(runner, model(), reader(), bindings());
    }
}
