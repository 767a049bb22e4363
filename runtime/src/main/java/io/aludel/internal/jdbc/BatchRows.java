package io.aludel.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a batch as the parameters of its one statement, which counts the changes of each of them. Listeners are told the
 * values of the first row.
 *
 * @param rows binds the rows
 */
record BatchRows(BatchBinder rows) implements Parameters, Counted<int[]> {
    /** Returns whether there is one row, which is sent like any statement. */
    boolean isSingle() {
        return rows.size() == 1;
    }

    @Override
    public void bind(PreparedStatement statement) throws SQLException {
        if (isSingle()) {
            rows.bind(statement, 0);
            return;
        }
        for (int row = 0; row < rows.size(); row++) {
            rows.bind(statement, row);
            statement.addBatch();
        }
    }

    @Override
    public List<@Nullable Object> values() {
        return rows.values(0);
    }

    /** A driver need not tell how many rows were changed: java.sql.Statement.SUCCESS_NO_INFO is negative. */
    @Override
    public long count(int[] counts) {
        long changed = 0;
        for (int each : counts) {
            changed += Math.max(0, each);
        }
        return changed;
    }
}
