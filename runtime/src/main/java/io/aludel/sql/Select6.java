package io.aludel.sql;

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
public final class Select6<A, B, C, D, E, F> extends SelectSteps<Row6<A, B, C, D, E, F>, Select6<A, B, C, D, E, F>> {
    Select6(SelectModel model, RowReader<Row6<A, B, C, D, E, F>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select6<A, B, C, D, E, F> with(SelectModel model, Bindings bindings) {
        return new Select6<>(model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row6.Mapping<A, B, C, D, E, F, X> mapping) {
        return map(Row6.applying(mapping));
    }

    @Override
    public Query6<A, B, C, D, E, F> on(QueryRunner runner) {
        return new Query6<>(runner, model(), reader(), bindings());
    }
}
