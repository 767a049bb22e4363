package io.aludel.sql;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The steps and results of a SELECT that knows who runs it.
 *
 * @param <R> what one row of the result is in Java
 * @param <S> the kind of statement
 */
abstract non-sealed class QuerySteps<R, S extends Query<R>> extends SelectSteps<R, S> implements Query<R> {
    private final QueryRunner runner;

    QuerySteps(QueryRunner runner, SelectModel model, RowReader<R> reader, Bindings bindings) {
        super(model, reader, bindings);
        this.runner = runner;
    }

    final QueryRunner runner() {
        return runner;
    }

    @Override
    public <X> Query<X> map(Function<R, X> function) {
        return new PlainQuery<>(runner, model(), mapped(function), bindings());
    }

    @Override
    public final Query<R> on(QueryRunner other) {
        return new PlainQuery<>(other, model(), reader(), bindings());
    }

    @Override
    public final List<R> list() {
        return runner.list(this);
    }

    @Override
    public final Optional<R> first() {
        List<R> rows = atMost(1).list();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    @Override
    public final Optional<R> optional() {
        return SingleRow.optional(atMost(2).list(), this);
    }

    @Override
    public final R one() {
        return SingleRow.one(atMost(2).list(), this);
    }

    /** Changes return what they change, and rows of a join that are folded are more than the entities that come of them. */
    private Query<R> atMost(long rows) {
        if (model().change() != null || model().fetches().stream().anyMatch(fetch -> fetch.source() != null)) {
            return this;
        }
        Place limit = model().limit();
        boolean limited = limit != null && limit.value(0, bindings()) instanceof Long own && own <= rows;
        return limited ? this : limit(rows);
    }

    @Override
    public final Stream<R> stream() {
        return runner.stream(this, 0);
    }

    @Override
    public final Stream<R> stream(int batch) {
        if (batch <= 0) {
            throw new IllegalArgumentException("stream(" + batch + "): the number of rows at a time must be positive");
        }
        return runner.stream(this, batch);
    }

    @Override
    public final void forEach(Consumer<? super R> consumer) {
        try (Stream<R> rows = stream()) {
            rows.forEach(consumer);
        }
    }

    @Override
    public final Page<R> page(Pageable pageable) {
        return new Paging<>(runner, this, pageable).read();
    }

    @Override
    public final long count() {
        return runner.count(this);
    }

    @Override
    public final boolean exists() {
        return runner.exists(this);
    }
}
