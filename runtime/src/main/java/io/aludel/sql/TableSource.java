package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A table as it stands in a statement: a name and perhaps an alias. Compared by identity, so that two aliases of one table
 * are two sources; a table without an entity is compared by its name.
 */
public interface TableSource {
    /** Returns the table's schema, or null for the connection's own. */
    @Nullable
    String schemaName();

    /** Returns the table's name. */
    String tableName();

    /** Returns the alias in statements, or null for none. */
    @Nullable
    String alias();

    /** Returns whether there is one object for the table, with one object for each column. */
    default boolean isConstant() {
        return alias() == null;
    }

    /** Returns how the statement reaches the table without naming it, or null when it has to name it. */
    default @Nullable TablePath path() {
        return null;
    }

    /** Writes the table and its alias, as FROM has them. */
    default void render(SqlWriter out) {
        String schema = schemaName();
        String alias = alias();
        if (schema != null) {
            out.identifier(schema).text(".");
        }
        out.identifier(tableName());
        if (alias != null) {
            out.text(" ").identifier(alias);
        }
    }

    /**
     * Adds the table to the shape of a statement, for {@link ShapeKey#table}. Tables without an alias are constants; those with one may be made for
     * each statement and count by their names.
     */
    default void shape(ShapeKey key) {
        String alias = alias();
        String schema = schemaName();
        if (alias == null) {
            key.add(this);
        } else {
            key.add(getClass())
                    .add(schema == null ? "" : schema)
                    .add(tableName())
                    .add(alias);
        }
    }
}
