package io.aludel.sql;

/**
 * A column of a table in a statement. The implementations are expressions of the kind that fits the column's type.
 *
 * @param <T> the Java type of the column's values
 */
public sealed interface Column<T> extends Node
        permits ValueColumn, OrderedColumn, NumberColumn, TextColumn, BooleanColumn {
    /** Returns the table that this is a column of. */
    TableSource table();

    /** Returns the column's name in the database. */
    String name();

    /** Returns the type of the values. */
    ValueType<T> type();

    /** Returns this column as the expression that it is. */
    Expression<T> expression();

    /** Sets this column to a value, in an INSERT or UPDATE. */
    default Assignment to(T value) {
        return Assignment.of(this, value);
    }

    /** Sets this column to the value of an expression, in an INSERT or UPDATE. */
    default Assignment to(Expression<T> value) {
        return Assignment.of(this, value);
    }

    /** Sets this column to NULL, in an INSERT or UPDATE. */
    default Assignment toNull() {
        return new Assignment(this, new BoundValue<>(type(), null));
    }

    @Override
    default void render(SqlWriter out) {
        Column<?> written = TablePath.written(this);
        out.column(written.table(), written.name());
    }

    @Override
    default void shape(ShapeKey key) {
        if (table().isConstant()) {
            key.add(this);
        } else {
            key.add(Column.class).add(name()).add(type()).table(table());
        }
    }
}
