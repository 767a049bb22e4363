package io.aludel.sql;

/**
 * A SELECT of rows of 2 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 */
public final class Select2<A, B> extends SelectSteps<Row2<A, B>, Select2<A, B>> {
    Select2(SelectModel model, RowReader<Row2<A, B>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select2<A, B> with(SelectModel model, Bindings bindings) {
        return new Select2<>(model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row2.Mapping<A, B, X> mapping) {
        return map(Row2.applying(mapping));
    }

    @Override
    public Query2<A, B> on(QueryRunner runner) {
        return new Query2<>(runner, model(), reader(), bindings());
    }
}
