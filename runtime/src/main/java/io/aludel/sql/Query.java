package io.aludel.sql;

import io.aludel.NotFoundException;
import io.aludel.NotUniqueException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A SELECT statement that knows who runs it: a session or a database. Immutable; it may be used wherever its runner may.
 *
 * @param <R> what one row of the result is in Java
 */
public sealed class Query<R> extends Select<R>
        permits Query2, Query3, Query4, Query5, Query6, Query7, Query8, Query9, Query10, Query11, Query12 {
    private final QueryRunner runner;

    Query(QueryRunner runner, SelectModel model, RowReader<R> reader, Bindings bindings) {
        super(model, reader, bindings);
        this.runner = runner;
    }

    final QueryRunner runner() {
        return runner;
    }

    @Override
    Query<R> with(SelectModel newModel, Bindings newBindings) {
        return new Query<>(runner, newModel, reader(), newBindings);
    }

    @Override
    public Query<R> from(TableSource... tables) {
        return (Query<R>) super.from(tables);
    }

    @Override
    public Query<R> where(Condition condition) {
        return (Query<R>) super.where(condition);
    }

    @Override
    public Query<R> groupBy(Expression<?>... expressions) {
        return (Query<R>) super.groupBy(expressions);
    }

    @Override
    public Query<R> having(Condition condition) {
        return (Query<R>) super.having(condition);
    }

    @Override
    public Query<R> orderBy(Sorting... sortings) {
        return (Query<R>) super.orderBy(sortings);
    }

    @Override
    public Query<R> distinct() {
        return (Query<R>) super.distinct();
    }

    @Override
    public Query<R> limit(long rows) {
        return (Query<R>) super.limit(rows);
    }

    @Override
    public Query<R> offset(long rows) {
        return (Query<R>) super.offset(rows);
    }

    @Override
    public Query<R> bind(String parameter, @Nullable Object value) {
        return (Query<R>) super.bind(parameter, value);
    }

    @Override
    public <X> Query<X> map(Function<R, X> function) {
        return new Query<>(runner, model(), mapped(function), bindings());
    }

    /** Returns all rows. */
    public final List<R> list() {
        return runner.list(this);
    }

    /** Returns the first row, or empty when there is none. */
    public final Optional<R> first() {
        List<R> rows = atMost(1).list();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /**
     * Returns the only row, or empty when there is none.
     *
     * @throws NotUniqueException when there are several
     */
    public final Optional<R> optional() {
        List<R> rows = two();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /**
     * Returns the only row.
     *
     * @throws NotFoundException when there is none
     * @throws NotUniqueException when there are several
     */
    public final R one() {
        List<R> rows = two();
        if (rows.isEmpty()) {
            throw new NotFoundException("There is no row for one(): " + this);
        }
        return rows.get(0);
    }

    private List<R> two() {
        List<R> rows = atMost(2).list();
        if (rows.size() > 1) {
            throw new NotUniqueException("There are several rows where at most one was asked for: " + this);
        }
        return rows;
    }

    private Query<R> atMost(long rows) {
        Place limit = model().limit();
        boolean limited = limit != null && limit.value(0, bindings()) instanceof Long own && own <= rows;
        return limited ? this : limit(rows);
    }

    /**
     * Returns the rows as a stream that reads as it goes, in constant memory. It holds a connection until it is drained or
     * closed.
     */
    public final Stream<R> stream() {
        return runner.stream(this, 0);
    }

    /**
     * Returns the rows as a stream that reads a number of them at a time.
     *
     * @throws IllegalArgumentException when the number is not positive
     */
    public final Stream<R> stream(int batch) {
        if (batch <= 0) {
            throw new IllegalArgumentException("stream(" + batch + "): the number of rows at a time must be positive");
        }
        return runner.stream(this, batch);
    }

    /** Calls a consumer with each row, in constant memory. */
    public final void forEach(Consumer<? super R> consumer) {
        try (Stream<R> rows = stream()) {
            rows.forEach(consumer);
        }
    }

    /** Returns how many rows {@link #list} would return. */
    public final long count() {
        return runner.count(this);
    }

    /** Returns whether {@link #list} would return a row. */
    public final boolean exists() {
        return runner.exists(this);
    }
}
