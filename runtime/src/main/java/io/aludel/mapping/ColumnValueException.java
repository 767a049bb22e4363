package io.aludel.mapping;

import io.aludel.DataException;
import io.aludel.sql.Column;
import io.aludel.sql.Expression;
import io.aludel.sql.TablePath;
import org.jspecify.annotations.Nullable;

/**
 * A row holds a value that the mapping has no place for: NULL where the field cannot be null, a number out of the field's
 * range, a text that is no constant of an enum. Names entity, table and column.
 */
public final class ColumnValueException extends DataException {
    private static final long serialVersionUID = 1L;

    private ColumnValueException(String message, @Nullable Object value) {
        super(message, null, null, value);
    }

    /** NULL in a column whose field cannot be null. */
    static ColumnValueException unexpectedNull(EntityTable<?, ?> table, int column) {
        return new ColumnValueException(
                place(table, column)
                        + " is NULL in a row, but the field cannot be null: mark the field @Nullable (and use a box for a"
                        + " primitive), or repair the row",
                null);
    }

    /** A number that the field's type cannot hold. */
    static ColumnValueException outOfRange(EntityTable<?, ?> table, int column, long value, String type) {
        return new ColumnValueException(
                place(table, column) + " holds a number that is out of the range of " + type
                        + ": give the field a wider type",
                value);
    }

    /** NULL for a component of a projection that cannot be null. */
    static ColumnValueException unexpectedNull(Projection<?> projection, int position) {
        return new ColumnValueException(
                place(projection, position)
                        + " is NULL in a row, but the component cannot be null: mark it @Nullable (and"
                        + " use a box for a primitive), or repair the row",
                null);
    }

    /** A number that the type of a projection's component cannot hold. */
    static ColumnValueException outOfRange(Projection<?> projection, int position, long value, String type) {
        return new ColumnValueException(
                place(projection, position) + " holds a number that is out of the range of " + type
                        + ": give the property and the component a wider type",
                value);
    }

    private static String place(Projection<?> projection, int position) {
        Expression<?> expression = projection.selection().get(position);
        String what = expression instanceof Column<?> column
                ? described(TablePath.written(column))
                : "A formula of table '" + projection.table().tableName() + "'";
        return what + " (component " + projection.component(position) + ")";
    }

    private static String described(Column<?> column) {
        return "Column '" + column.name() + "' of table '" + column.table().tableName() + "'";
    }

    private static String place(EntityTable<?, ?> table, int column) {
        int columns = table.columns().size();
        String what = column < columns
                ? "Column '" + table.columns().get(column).name() + "'"
                : "Formula " + (column - columns + 1);
        return what + " of table '" + table.tableName() + "' (entity "
                + table.entityType().getSimpleName() + ")";
    }
}
