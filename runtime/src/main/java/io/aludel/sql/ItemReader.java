package io.aludel.sql;

import java.sql.SQLException;

/** Returns the first item of a row as it is. */
record ItemReader<R>(Selectable<R> item) implements RowReader<R> {
    @Override
    public R read(RowCells row) throws SQLException {
        return row.get(0, item);
    }
}
