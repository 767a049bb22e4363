package io.aludel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the name
 * @param type the type
 * @param nullable whether NULL is allowed
 * @param identity whether the database counts the column up
 * @param serverDefault the default as an SQL expression, or null
 * @param comment the comment, or null
 */
public record TableColumn(
        String name,
        ColumnType type,
        boolean nullable,
        boolean identity,
        @Nullable String serverDefault,
        @Nullable String comment) {
    /** A NOT NULL column. */
    public static TableColumn required(String name, ColumnType type) {
        return new TableColumn(name, type, false, false, null, null);
    }

    /** A column that allows NULL. */
    public static TableColumn nullable(String name, ColumnType type) {
        return new TableColumn(name, type, true, false, null, null);
    }

    /** Returns this column as one that the database counts up. */
    public TableColumn asIdentity() {
        return new TableColumn(name, type, nullable, true, serverDefault, comment);
    }

    /** Returns this column with a default. */
    public TableColumn withDefault(String sql) {
        return new TableColumn(name, type, nullable, identity, sql, comment);
    }

    /** Returns this column with a comment. */
    public TableColumn withComment(String text) {
        return new TableColumn(name, type, nullable, identity, serverDefault, text);
    }
}
