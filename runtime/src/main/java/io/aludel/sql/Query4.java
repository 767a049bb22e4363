package io.aludel.sql;

/**
 * A SELECT, with who runs it, of rows of 4 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 */
public final class Query4<A, B, C, D> extends QuerySteps<Row4<A, B, C, D>, Query4<A, B, C, D>> {
    Query4(QueryRunner runner, SelectModel model, RowReader<Row4<A, B, C, D>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query4<A, B, C, D> with(SelectModel model, Bindings bindings) {
        return new Query4<>(runner(), model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row4.Mapping<A, B, C, D, X> mapping) {
        return map(Row4.applying(mapping));
    }
}
