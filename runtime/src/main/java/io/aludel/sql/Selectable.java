package io.aludel.sql;

/**
 * What a SELECT can ask for: an expression, an entity's table, whose rows come as entities, or a projection of those.
 *
 * @param <R> what one row of it is in Java
 */
public sealed interface Selectable<R> permits Expression, SelectableTable, SelectableRow {}
