package io.aludel.internal.query;

import io.aludel.internal.jdbc.CountedRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads the rows of one execution, all of them or one by one.
 *
 * @param <R> what one row is in Java
 */
interface StreamableRows<R> extends CountedRows<List<R>> {
    /** Returns what reads the current row of a result, again and again. */
    RowOf<R> rowOf(ResultSet rows) throws SQLException;

    /** Says that the entities read one by one may go. */
    void release();

    @Override
    default long count(List<R> read) {
        return read.size();
    }

    /** Reads the current row. */
    @FunctionalInterface
    interface RowOf<R> {
        R read() throws SQLException;
    }
}
