package io.aludel.sql;

import java.sql.SQLException;

/** Takes the only item of a SELECT for the row. */
record WholeItem<R>(Selectable<R> item) implements RowReader<R> {
    @Override
    public R read(RowCells row) throws SQLException {
        return row.get(0, item);
    }
}
