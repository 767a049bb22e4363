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
 */
public record ForeignKeyConstraint(
        String name,
        List<String> columns,
        @Nullable String referencedSchema,
        String referencedTable,
        List<String> referencedColumns,
        OnDelete onDelete) {
    /** Copies the lists. */
    public ForeignKeyConstraint {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }
}
