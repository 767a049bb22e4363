package io.aludel.sql;

/**
 * A SELECT, with who runs it, of rows of 6 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 */
public final class Query6<A, B, C, D, E, F> extends QuerySteps<Row6<A, B, C, D, E, F>, Query6<A, B, C, D, E, F>> {
    Query6(QueryRunner runner, SelectModel model, RowReader<Row6<A, B, C, D, E, F>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query6<A, B, C, D, E, F> with(SelectModel model, Bindings bindings) {
        return new Query6<>(runner(), model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row6.Mapping<A, B, C, D, E, F, X> mapping) {
        return map(Row6.applying(mapping));
    }
}
