package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a result is asked for, see {@link Query#page}: by number, which leaves out the rows before with an offset, or
 * by cursor, which begins at a place in the order and costs the same for each page (keyset pagination). Immutable.
 */
public final class Pageable {
    /** Where a page begins. */
    enum Start {
        NUMBER,
        FIRST,
        AFTER,
        BEFORE
    }

    private final int size;
    private final Start start;
    private final long number;
    private final @Nullable Cursor cursor;
    private final boolean total;

    private Pageable(int size, Start start, long number, @Nullable Cursor cursor, boolean total) {
        this.size = size;
        this.start = start;
        this.number = number;
        this.cursor = cursor;
        this.total = total;
    }

    /**
     * Asks for the first page, of those that are counted.
     *
     * @param size how many rows a page has
     * @throws IllegalArgumentException when that is not positive
     */
    public static Pageable ofSize(int size) {
        if (size <= 0) {
            throw new IllegalArgumentException("A page of " + size + " rows: the number of rows must be positive");
        }
        return new Pageable(size, Start.NUMBER, 1, null, false);
    }

    /**
     * Asks for a page by its number, counted from 1.
     *
     * @throws IllegalArgumentException when that is not positive
     */
    public Pageable page(long newNumber) {
        if (newNumber <= 0) {
            throw new IllegalArgumentException("page(" + newNumber + "): pages are counted from 1");
        }
        return new Pageable(size, Start.NUMBER, newNumber, null, total);
    }

    /** Asks for the first page, of those that are found by cursor. */
    public Pageable byCursor() {
        return new Pageable(size, Start.FIRST, 0, null, total);
    }

    /** Asks for the page behind a place in the order. */
    public Pageable after(Cursor place) {
        return new Pageable(size, Start.AFTER, 0, place, total);
    }

    /** Asks for the page before a place in the order. Its rows come in the order, not backwards. */
    public Pageable before(Cursor place) {
        return new Pageable(size, Start.BEFORE, 0, place, total);
    }

    /** Asks for the number of all rows too, which costs another statement. */
    public Pageable withTotal() {
        return new Pageable(size, start, number, cursor, true);
    }

    /** Returns how many rows a page has. */
    public int size() {
        return size;
    }

    /** Returns the number of the page, counted from 1; 0 for a page that is found by cursor. */
    public long number() {
        return number;
    }

    /** Returns the place that the page is behind or before, or null. */
    public @Nullable Cursor cursor() {
        return cursor;
    }

    /** Returns whether the number of all rows is asked for. */
    public boolean isWithTotal() {
        return total;
    }

    Start start() {
        return start;
    }

    @Override
    public String toString() {
        return switch (start) {
            case NUMBER -> "page " + number + " of " + size + " rows";
            case FIRST -> "the first " + size + " rows";
            case AFTER -> size + " rows after " + cursor;
            case BEFORE -> size + " rows before " + cursor;
        };
    }
}
