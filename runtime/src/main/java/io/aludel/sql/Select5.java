package io.aludel.sql;

/**
 * A SELECT of rows of 5 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 */
public final class Select5<A, B, C, D, E> extends SelectSteps<Row5<A, B, C, D, E>, Select5<A, B, C, D, E>> {
    Select5(SelectModel model, RowReader<Row5<A, B, C, D, E>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select5<A, B, C, D, E> with(SelectModel model, Bindings bindings) {
        return new Select5<>(model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row5.Mapping<A, B, C, D, E, X> mapping) {
        return map(Row5.applying(mapping));
    }

    @Override
    public Query5<A, B, C, D, E> on(QueryRunner runner) {
        return new Query5<>(runner, model(), reader(), bindings());
    }
}
