package io.aludel.sql;

import java.sql.SQLException;
import java.util.function.Function;

/** Makes something else of what another reader makes of a row. */
record MappedRow<R, X>(RowReader<R> reader, Function<R, X> function) implements RowReader<X> {
    @Override
    public X read(RowCells row) throws SQLException {
        return function.apply(reader.read(row));
    }
}
