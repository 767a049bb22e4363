package io.aludel.sql;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SQL written by hand that reads rows, and what becomes of them. Immutable.
 *
 * @param <R> what one row of the result is in Java
 */
public final class NativeQuery<R> {
    private final NativeRunner runner;
    private final NativeStatement statement;
    private final List<Selectable<?>> items;
    private final RowReader<R> reader;
    private final @Nullable Function<NativeRow, R> function;

    NativeQuery(NativeRunner runner, NativeStatement statement, List<Selectable<?>> items, RowReader<R> reader) {
        this.runner = runner;
        this.statement = statement;
        this.items = List.copyOf(items);
        this.reader = reader;
        this.function = null;
    }

    NativeQuery(NativeRunner runner, NativeStatement statement, Function<NativeRow, R> function) {
        this.runner = runner;
        this.statement = statement;
        this.items = List.of();
        this.reader = row -> {
            throw new IllegalStateException("Rows are read by their names");
        };
        this.function = function;
    }

    /** Returns all rows. */
    public List<R> list() {
        statement.complete();
        return runner.list(this);
    }

    /** Returns the first row, or empty when there is none. The SQL itself has to say that more are not needed. */
    public Optional<R> first() {
        List<R> rows = list();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /**
     * Returns the only row, or empty when there is none.
     *
     * @throws io.aludel.NotUniqueException when there are several
     */
    public Optional<R> optional() {
        return SingleRow.optional(list(), statement);
    }

    /**
     * Returns the only row.
     *
     * @throws io.aludel.NotFoundException when there is none
     * @throws io.aludel.NotUniqueException when there are several
     */
    public R one() {
        return SingleRow.one(list(), statement);
    }

    /** Returns the rows as a stream that reads as it goes. It holds a connection until it is drained or closed. */
    public Stream<R> stream() {
        statement.complete();
        return runner.stream(this);
    }

    /** Calls a consumer with each row, in constant memory. */
    public void forEach(Consumer<? super R> consumer) {
        try (Stream<R> rows = stream()) {
            rows.forEach(consumer);
        }
    }

    /** Returns the SQL with its values. */
    public NativeStatement statement() {
        return statement;
    }

    /** Returns what a row consists of; empty when it is read by names. */
    public List<Selectable<?>> items() {
        return items;
    }

    /** Returns what makes objects of the items of a row. */
    public RowReader<R> reader() {
        return reader;
    }

    /** Returns what makes objects of rows by the names of their columns, or null. */
    public @Nullable Function<NativeRow, R> function() {
        return function;
    }
}
