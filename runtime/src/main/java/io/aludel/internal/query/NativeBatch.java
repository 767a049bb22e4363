package io.aludel.internal.query;

import io.aludel.internal.jdbc.BatchBinder;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of SQL written by hand that runs as a batch. */
record NativeBatch(List<NativeBinding> rows) implements BatchBinder {
    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public void bind(PreparedStatement statement, int row) throws SQLException {
        rows.get(row).bind(statement);
    }

    @Override
    public List<@Nullable Object> values(int row) {
        return rows.get(row).values();
    }
}
