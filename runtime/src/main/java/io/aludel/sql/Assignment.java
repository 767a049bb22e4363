package io.aludel.sql;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column and what it is set to, in an INSERT or UPDATE; made by {@link Column#to}. Immutable.
 *
 * @param column the column
 * @param value the value, which may be an expression over the table's columns in an UPDATE
 */
public record Assignment(Column<?> column, Node value) {
    /** Sets a column to a value that is bound. */
    public static <T> Assignment of(Column<T> column, @Nullable T value) {
        Objects.requireNonNull(column, "set(null, ..)");
        return new Assignment(column, new BoundValue<>(column.type(), value));
    }

    static <T> Assignment of(Column<T> column, Expression<T> value) {
        Objects.requireNonNull(column, "set(null, ..)");
        return new Assignment(column, value.nodeBeside(column.type()));
    }

    /** Adds one to a column. */
    public static Assignment increasing(Column<?> column) {
        return new Assignment(column, new Successor(column));
    }

    /** Returns whether this sets a column of the same name. */
    boolean sets(Column<?> other) {
        return column.name().equals(other.name());
    }

    void shape(ShapeKey key) {
        key.add(column.name());
        value.shape(key);
    }
}
