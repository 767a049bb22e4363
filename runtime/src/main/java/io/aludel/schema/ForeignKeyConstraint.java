package io.aludel.schema;

import io.aludel.annotation.OnDelete;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name the constraint's name
 * @param columns the referring columns by name
 * @param referencedSchema the schema of the table referred to, or null for the connection's own
 * @param referencedTable the table referred to
 * @param referencedColumns the columns referred to
 * @param onDelete what happens to this row when the other is deleted
 * @param deferrable whether it is checked at the end of the transaction, on databases that can ({@code DEFERRABLE INITIALLY
 *     DEFERRED})
 */
public record ForeignKeyConstraint(
        String name,
        List<String> columns,
        @Nullable String referencedSchema,
        String referencedTable,
        List<String> referencedColumns,
        OnDelete onDelete,
        boolean deferrable) {
    /** Copies the lists. */
    public ForeignKeyConstraint {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    /** Makes a foreign key that each statement is checked against. */
    public ForeignKeyConstraint(
            String name,
            List<String> columns,
            @Nullable String referencedSchema,
            String referencedTable,
            List<String> referencedColumns,
            OnDelete onDelete) {
        this(name, columns, referencedSchema, referencedTable, referencedColumns, onDelete, false);
    }
}
