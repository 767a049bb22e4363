package io.aludel.internal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads a whole result and tells how many rows it had.
 *
 * @param <R> what is made of it
 */
public interface CountedRows<R> extends Counted<R> {
    /** Reads the rows; the result is closed by the caller. */
    R read(ResultSet rows) throws SQLException;
}
