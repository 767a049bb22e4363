package io.aludel.sql;

import java.sql.SQLException;

/**
 * Makes an object of a row.
 *
 * @param <R> the type of the object
 */
@FunctionalInterface
public interface RowReader<R> {
    /** Reads the row. */
    R read(RowCells row) throws SQLException;
}
