package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * How a statement reaches a table that it does not name: over a to-one relationship of another one, {@code ORDER.customer()}.
 * The statement joins it by itself, once however often it is named.
 */
public interface TablePath {
    /** Returns the table that has the relationship; it may be at the end of a path itself. */
    TableSource origin();

    /** Returns the name of the relationship, for messages. */
    String relation();

    /** Returns whether each row of the origin has a partner. */
    boolean isRequired();

    /** Returns how the table is joined to the origin. */
    Join join(Join.Kind kind);

    /** Returns the column of the origin that holds the same value as one of the table, or null when there is none. */
    @Nullable
    Column<?> foreignKey(String column);

    /** Returns the table that the same relationship of another table leads to. */
    TableSource from(TableSource otherOrigin);

    /** Returns the table where the path to a table begins: the table itself when it is named by the statement. */
    static TableSource root(TableSource table) {
        TablePath path = table.path();
        return path == null ? table : root(path.origin());
    }

    /** Returns the column that statements name for a column: the foreign key for a key at the end of a path. */
    static Column<?> written(Column<?> column) {
        TablePath path = column.table().path();
        Column<?> foreignKey = path == null ? null : path.foreignKey(column.name());
        return foreignKey == null ? column : written(foreignKey);
    }
}
