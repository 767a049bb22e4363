package io.aludel.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A page of a result. Immutable, as far as its rows are.
 *
 * @param <R> what one row of the result is in Java
 */
public final class Page<R> implements Iterable<R> {
    private final List<R> rows;
    private final List<Cursor> cursors;
    private final @Nullable Long total;
    private final @Nullable Pageable next;
    private final @Nullable Pageable previous;

    Page(
            List<R> rows,
            List<Cursor> cursors,
            @Nullable Long total,
            @Nullable Pageable next,
            @Nullable Pageable previous) {
        this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
        this.cursors = List.copyOf(cursors);
        this.total = total;
        this.next = next;
        this.previous = previous;
    }

    /** Returns the rows in their order. */
    public List<R> rows() {
        return rows;
    }

    /** Returns how many rows there are on all pages, where {@link Pageable#withTotal} asked for it. */
    public OptionalLong total() {
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /** Returns the page behind this one, or empty when there is none. */
    public Optional<Pageable> next() {
        return Optional.ofNullable(next);
    }

    /**
     * Returns the page before this one, or empty when there is none. Behind a cursor there is one as far as is known without
     * looking.
     */
    public Optional<Pageable> previous() {
        return Optional.ofNullable(previous);
    }

    /**
     * Returns the place of a row in the order.
     *
     * @param row the row's position on this page, from 0
     * @throws IllegalStateException when the page was found by its number
     */
    public Cursor cursor(int row) {
        if (cursors.isEmpty() && !rows.isEmpty()) {
            throw new IllegalStateException(
                    "A page that is found by its number does not know the places of its rows: ask"
                            + " for it with Pageable.byCursor(), after(..) or before(..)");
        }
        return cursors.get(row);
    }

    @Override
    public Iterator<R> iterator() {
        return rows.iterator();
    }

    @Override
    public String toString() {
        return "Page" + rows;
    }
}
