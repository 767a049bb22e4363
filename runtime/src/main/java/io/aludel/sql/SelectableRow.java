package io.aludel.sql;

import java.util.List;

/**
 * Some expressions over a table's rows that come as one object each: a projection.
 *
 * @param <R> what one row of it is in Java
 */
public non-sealed interface SelectableRow<R> extends Selectable<R> {
    /** Returns the table where all paths of the expressions begin. */
    SelectableTable<?> table();

    /** Returns what a SELECT asks for, in the order in which rows are read. No values are bound there. */
    List<Expression<?>> selection();

    /** Adds this to the shape of a statement. */
    default void shape(ShapeKey key) {
        key.add("row").add(getClass()).table(table());
    }
}
