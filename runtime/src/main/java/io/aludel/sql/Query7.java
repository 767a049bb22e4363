package io.aludel.sql;

/**
 * A SELECT, with who runs it, of rows of 7 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 */
public final class Query7<A, B, C, D, E, F, G>
        extends QuerySteps<Row7<A, B, C, D, E, F, G>, Query7<A, B, C, D, E, F, G>> {
    Query7(QueryRunner runner, SelectModel model, RowReader<Row7<A, B, C, D, E, F, G>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query7<A, B, C, D, E, F, G> with(SelectModel model, Bindings bindings) {
        return new Query7<>(runner(), model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row7.Mapping<A, B, C, D, E, F, G, X> mapping) {
        return map(Row7.applying(mapping));
    }
}
