package io.aludel.internal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads a whole result and tells how many rows it had.
 *
 * @param <R> what is made of it
 */
public interface CountedRows<R> {
    /** Reads the rows; the result is closed by the caller. */
    R read(ResultSet rows) throws SQLException;

    /** Returns how many rows were read. */
    long count(R read);
}
