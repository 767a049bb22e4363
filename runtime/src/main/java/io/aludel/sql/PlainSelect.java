package io.aludel.sql;

/**
 * A SELECT whose rows are one value each.
 *
 * @param <R> what one row of the result is in Java
 */
final class PlainSelect<R> extends SelectSteps<R, Select<R>> {
    PlainSelect(SelectModel model, RowReader<R> reader, Bindings bindings) {
        super(model, reader, bindings);
    }

    @Override
    Select<R> with(SelectModel model, Bindings bindings) {
        return new PlainSelect<>(model, reader(), bindings);
    }

    @Override
    public Query<R> on(QueryRunner runner) {
        return new PlainQuery<>(runner, model(), reader(), bindings());
    }
}
