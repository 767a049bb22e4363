package io.aludel.sql;

/**
 * A SELECT, with who runs it, of rows of 10 values.
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
 */
public final class Query10<A, B, C, D, E, F, G, H, I, J>
        extends QuerySteps<Row10<A, B, C, D, E, F, G, H, I, J>, Query10<A, B, C, D, E, F, G, H, I, J>> {
    Query10(
            QueryRunner runner,
            SelectModel model,
            RowReader<Row10<A, B, C, D, E, F, G, H, I, J>> reader,
            Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query10<A, B, C, D, E, F, G, H, I, J> with(SelectModel model, Bindings bindings) {
        return new Query10<>(runner(), model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row10.Mapping<A, B, C, D, E, F, G, H, I, J, X> mapping) {
        return map(Row10.applying(mapping));
    }
}
