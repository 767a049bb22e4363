package io.aludel.sql;

import java.util.List;

/**
 * A table whose rows come as objects.
 *
 * @param <R> what one row of it is in Java
 */
public non-sealed interface SelectableTable<R> extends TableSource, Selectable<R> {
    /** Returns what a SELECT of the table asks for, in the order in which rows are read. No values are bound there. */
    List<Expression<?>> selection();
}
