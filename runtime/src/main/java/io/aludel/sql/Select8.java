package io.aludel.sql;

/**
 * A SELECT of rows of 8 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 * @param <H> the type of the eighth value
 */
public final class Select8<A, B, C, D, E, F, G, H>
        extends SelectSteps<Row8<A, B, C, D, E, F, G, H>, Select8<A, B, C, D, E, F, G, H>> {
    Select8(SelectModel model, RowReader<Row8<A, B, C, D, E, F, G, H>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select8<A, B, C, D, E, F, G, H> with(SelectModel model, Bindings bindings) {
        return new Select8<>(model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row8.Mapping<A, B, C, D, E, F, G, H, X> mapping) {
        return map(Row8.applying(mapping));
    }

    @Override
    public Query8<A, B, C, D, E, F, G, H> on(QueryRunner runner) {
        return new Query8<>(runner, model(), reader(), bindings());
    }
}
