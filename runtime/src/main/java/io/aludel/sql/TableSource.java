package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A table as it stands in a statement: a name and perhaps an alias. Compared by identity, so that two aliases of one table
 * are two sources.
 */
public interface TableSource {
    /** Returns the table's schema, or null for the connection's own. */
    @Nullable String schemaName();

    /** Returns the table's name. */
    String tableName();

    /** Returns the alias in statements, or null for none. */
    @Nullable String alias();
}
