package io.aludel.sql;

/**
 * A SELECT of rows of 4 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 */
public final class Select4<A, B, C, D> extends SelectSteps<Row4<A, B, C, D>, Select4<A, B, C, D>> {
    Select4(SelectModel model, RowReader<Row4<A, B, C, D>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select4<A, B, C, D> with(SelectModel model, Bindings bindings) {
        return new Select4<>(model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row4.Mapping<A, B, C, D, X> mapping) {
        return map(Row4.applying(mapping));
    }

    @Override
    public Query4<A, B, C, D> on(QueryRunner runner) {
        return new Query4<>(runner, model(), reader(), bindings());
    }
}
