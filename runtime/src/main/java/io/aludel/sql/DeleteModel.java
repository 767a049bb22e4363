package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a DELETE is made of.
 *
 * @param table the table
 * @param where the condition on rows, or null
 * @param allRows whether all rows may be meant
 * @param unfiltered which filters have no effect, or null when all have
 */
public record DeleteModel(
        TableSource table,
        @Nullable Condition where,
        boolean allRows,
        @Nullable Unfiltered unfiltered) implements ChangeModel {
    @Override
    public boolean isDeletion() {
        return true;
    }

    @Override
    public boolean sets(String column) {
        return false;
    }

    @Override
    public void requireComplete() {
        ChangedRows.require(this, "DELETE", where, allRows);
    }

    @Override
    public void render(SqlWriter out) {
        ChangedRows.requireNoCommonTable(where, List.of(), out.syntax());
        Unfiltered.around(unfiltered, out, () -> write(out));
    }

    private void write(SqlWriter out) {
        table.render(out.text("DELETE FROM "));
        out.enter(List.of(table));
        ChangedRows.where(table, where, out);
        out.leave();
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("delete").table(table);
        ChangedRows.shape(where, unfiltered, key);
    }

    @Override
    public String action() {
        return "Deleting from '" + table.tableName() + "'";
    }
}
