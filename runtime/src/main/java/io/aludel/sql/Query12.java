package io.aludel.sql;

/**
 * A SELECT, with who runs it, of rows of 12 values.
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
 * @param <L> the type of the twelfth value
 */
public final class Query12<A, B, C, D, E, F, G, H, I, J, K, L>
        extends QuerySteps<Row12<A, B, C, D, E, F, G, H, I, J, K, L>, Query12<A, B, C, D, E, F, G, H, I, J, K, L>> {
    Query12(
            QueryRunner runner,
            SelectModel model,
            RowReader<Row12<A, B, C, D, E, F, G, H, I, J, K, L>> reader,
            Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query12<A, B, C, D, E, F, G, H, I, J, K, L> with(SelectModel model, Bindings bindings) {
        return new Query12<>(runner(), model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row12.Mapping<A, B, C, D, E, F, G, H, I, J, K, L, X> mapping) {
        return map(Row12.applying(mapping));
    }
}
