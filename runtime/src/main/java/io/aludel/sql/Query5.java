package io.aludel.sql;

/**
 * A SELECT, with who runs it, of rows of 5 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 */
public final class Query5<A, B, C, D, E> extends QuerySteps<Row5<A, B, C, D, E>, Query5<A, B, C, D, E>> {
    Query5(QueryRunner runner, SelectModel model, RowReader<Row5<A, B, C, D, E>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query5<A, B, C, D, E> with(SelectModel model, Bindings bindings) {
        return new Query5<>(runner(), model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row5.Mapping<A, B, C, D, E, X> mapping) {
        return map(Row5.applying(mapping));
    }
}
