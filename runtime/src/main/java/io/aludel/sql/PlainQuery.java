package io.aludel.sql;

/**
 * A SELECT, with who runs it, whose rows are one value each.
 *
 * @param <R> what one row of the result is in Java
 */
final class PlainQuery<R> extends QuerySteps<R, Query<R>> {
    PlainQuery(QueryRunner runner, SelectModel model, RowReader<R> reader, Bindings bindings) {
        super(runner, model, reader, bindings);
    }

    @Override
    Query<R> with(SelectModel model, Bindings bindings) {
        return new PlainQuery<>(runner(), model, reader(), bindings);
    }
}
