package io.aludel.internal.query;

import io.aludel.dialect.Dialect;
import io.aludel.sql.NativeRow;
import io.aludel.sql.ValueType;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows by the names of their columns. */
final class NamedRows<R> implements StreamableRows<R> {
    private final Dialect dialect;
    private final Function<NativeRow, R> function;

    NamedRows(Dialect dialect, Function<NativeRow, R> function) {
        this.dialect = dialect;
        this.function = function;
    }

    @Override
    public List<R> read(ResultSet rows) throws SQLException {
        RowOf<R> row = rowOf(rows);
        List<R> read = new ArrayList<>();
        while (rows.next()) {
            read.add(row.read());
        }
        return read;
    }

    @Override
    public RowOf<R> rowOf(ResultSet rows) throws SQLException {
        ResultSetMetaData described = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= described.getColumnCount(); i++) {
            names.add(described.getColumnLabel(i));
        }
        CurrentRow row = new CurrentRow(dialect, rows, List.copyOf(names));
        return () -> row.applied(function);
    }

    @Override
    public void release() {}

    /** What a function that knows nothing of JDBC sees: exceptions of the driver go around it. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SQLException failure;

        Unreadable(SQLException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    private record CurrentRow(Dialect dialect, ResultSet row, List<String> names) implements NativeRow {
        <R> R applied(Function<NativeRow, R> function) throws SQLException {
            try {
                return function.apply(this);
            } catch (Unreadable unreadable) {
                throw unreadable.failure;
            }
        }

        private int indexOf(String column) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).equalsIgnoreCase(column)) {
                    return i + 1;
                }
            }
            throw new IllegalArgumentException(
                    "The result has no column '" + column + "'. It has: " + String.join(", ", names));
        }

        @Override
        public <T> @Nullable T get(String column, ValueType<T> type) {
            try {
                return dialect.codec(type).read(row, indexOf(column));
            } catch (SQLException failure) {
                throw new Unreadable(failure);
            }
        }

        @Override
        public @Nullable Object get(String column) {
            try {
                return row.getObject(indexOf(column));
            } catch (SQLException failure) {
                throw new Unreadable(failure);
            }
        }
    }
}
