package io.aludel.sql;

/**
 * A SELECT of rows of 9 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 * @param <H> the type of the eighth value
 * @param <I> the type of the ninth value
 */
public final class Select9<A, B, C, D, E, F, G, H, I>
        extends SelectSteps<Row9<A, B, C, D, E, F, G, H, I>, Select9<A, B, C, D, E, F, G, H, I>> {
    Select9(SelectModel model, RowReader<Row9<A, B, C, D, E, F, G, H, I>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select9<A, B, C, D, E, F, G, H, I> with(SelectModel model, Bindings bindings) {
        return new Select9<>(model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row9.Mapping<A, B, C, D, E, F, G, H, I, X> mapping) {
        return map(Row9.applying(mapping));
    }

    @Override
    public Query9<A, B, C, D, E, F, G, H, I> on(QueryRunner runner) {
        return new Query9<>(runner, model(), reader(), bindings());
    }
}
