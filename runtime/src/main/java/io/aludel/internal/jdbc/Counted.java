package io.aludel.internal.jdbc;

/**
 * Tells how many rows a statement had to do with.
 *
 * @param <R> what came of the statement
 */
@FunctionalInterface
interface Counted<R> {
    /** Returns the number of rows that were read or changed. */
    long count(R result);
}
