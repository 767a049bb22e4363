package io.aludel.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of a many-to-many relationship, seen from the side that declares it.
 *
 * @param schemaName the schema, or null for the connection's own
 * @param tableName the table
 * @param ownerColumns the columns that refer to the declaring entity, in the order of its key
 * @param targetColumns the columns that refer to the other entity, in the order of its key
 */
public record JoinTable(
        @Nullable String schemaName, String tableName, List<String> ownerColumns, List<String> targetColumns) {
    /** Copies the lists. */
    public JoinTable {
        ownerColumns = List.copyOf(ownerColumns);
        targetColumns = List.copyOf(targetColumns);
    }

    /** Returns the table as the other side sees it. */
    public JoinTable inverse() {
        return new JoinTable(schemaName, tableName, targetColumns, ownerColumns);
    }
}
