package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an UPDATE is made of.
 *
 * @param table the table
 * @param assignments what to set
 * @param where the condition on rows, or null
 * @param allRows whether all rows may be meant
 * @param unfiltered which filters have no effect, or null when all have
 */
public record UpdateModel(
        TableSource table,
        List<Assignment> assignments,
        @Nullable Condition where,
        boolean allRows,
        @Nullable Unfiltered unfiltered)
        implements ChangeModel {
    /** Returns this with more to set, as far as it is not set already. */
    public UpdateModel completed(List<Assignment> more) {
        return new UpdateModel(table, Assignments.completed(assignments, more), where, allRows, unfiltered);
    }

    @Override
    public boolean sets(String column) {
        return assignments.stream()
                .anyMatch(assignment -> assignment.column().name().equals(column));
    }

    @Override
    public void requireComplete() {
        if (assignments.isEmpty()) {
            throw new IllegalStateException(
                    "The UPDATE of '" + table.tableName() + "' sets no column: say what with set(..)");
        }
        ChangedRows.require(this, "UPDATE", where, allRows);
    }

    @Override
    public void render(SqlWriter out) {
        ChangedRows.requireNoCommonTable(where, assignments, out.syntax());
        Unfiltered.around(unfiltered, out, () -> write(out));
    }

    private void write(SqlWriter out) {
        table.render(out.text("UPDATE "));
        out.enter(List.of(table)).text(" SET ");
        Assignments.write(assignments, out);
        ChangedRows.where(table, where, out);
        out.leave();
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("update").table(table);
        Assignments.shape(assignments, key);
        ChangedRows.shape(where, unfiltered, key);
    }

    @Override
    public String action() {
        return "Updating '" + table.tableName() + "'";
    }
}
