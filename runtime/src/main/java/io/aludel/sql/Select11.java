package io.aludel.sql;

/**
 * A SELECT of rows of 11 values.
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
 * @param <J> the type of the tenth value
 * @param <K> the type of the eleventh value
 */
public final class Select11<A, B, C, D, E, F, G, H, I, J, K>
        extends SelectSteps<Row11<A, B, C, D, E, F, G, H, I, J, K>, Select11<A, B, C, D, E, F, G, H, I, J, K>> {
    Select11(SelectModel model, RowReader<Row11<A, B, C, D, E, F, G, H, I, J, K>> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select11<A, B, C, D, E, F, G, H, I, J, K> with(SelectModel model, Bindings bindings) {
        return new Select11<>(model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Select<X> map(Row11.Mapping<A, B, C, D, E, F, G, H, I, J, K, X> mapping) {
        return map(Row11.applying(mapping));
    }

    @Override
    public Query11<A, B, C, D, E, F, G, H, I, J, K> on(QueryRunner runner) {
        return new Query11<>(runner, model(), reader(), bindings());
    }
}
