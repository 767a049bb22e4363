package io.aludel.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the name
 * @param type the type
 * @param nullable whether NULL is allowed
 * @param generation how the database gives the column its values in new rows, or null when it does not
 * @param serverDefault the default as an SQL expression, or null
 * @param comment the comment, or null
 */
public record TableColumn(
        String name,
        ColumnType type,
        boolean nullable,
        @Nullable KeyGeneration generation,
        @Nullable String serverDefault,
        @Nullable String comment) {
    /** A NOT NULL column. */
    public static TableColumn required(String name, ColumnType type) {
        return new TableColumn(name, type, false, null, null, null);
    }

    /** A column that allows NULL. */
    public static TableColumn nullable(String name, ColumnType type) {
        return new TableColumn(name, type, true, null, null, null);
    }

    /** Returns this column as one that the database gives values in new rows. */
    public TableColumn generated(KeyGeneration keys) {
        return new TableColumn(name, type, nullable, keys, serverDefault, comment);
    }

    /** Returns this column with a default. */
    public TableColumn withDefault(String sql) {
        return new TableColumn(name, type, nullable, generation, sql, comment);
    }

    /** Returns this column with a comment. */
    public TableColumn withComment(String text) {
        return new TableColumn(name, type, nullable, generation, serverDefault, text);
    }
}
