package io.aludel.sql;

/**
 * A SELECT, with who runs it, of rows of 2 values.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 */
public final class Query2<A, B> extends QuerySteps<Row2<A, B>, Query2<A, B>> {
    Query2(QueryRunner runner, SelectModel model, RowReader<Row2<A, B>> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query2<A, B> with(SelectModel model, Bindings bindings) {
        return new Query2<>(runner(), model, reader(), bindings);
    }

    /** Turns each row's values into something else. */
    public <X> Query<X> map(Row2.Mapping<A, B, X> mapping) {
        return map(Row2.applying(mapping));
    }
}
