package io.aludel.dialect;

import io.aludel.sql.Column;
import io.aludel.sql.TableSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT that updates rows which are there already: what to write, not yet how. Its statement has a parameter for each
 * column of each row, row by row.
 *
 * @param table the table
 * @param columns the columns to insert, the key's among them
 * @param key the columns of the primary key or unique constraint by which a row is found
 * @param updated the columns to update in a row that is found; empty to leave it as it is
 * @param counter the column that an update counts up by one instead of taking a value, or null; not in {@code updated}
 * @param rows how many rows
 */
public record Upsert(
        TableSource table,
        List<Column<?>> columns,
        List<Column<?>> key,
        List<Column<?>> updated,
        @Nullable Column<?> counter,
        int rows) {
    /** Copies the lists. */
    public Upsert {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        updated = List.copyOf(updated);
    }
}
