package io.aludel.sql;

/** What rows are grouped by: an expression, or several expressions level by level ({@link Sql#rollup}). */
public sealed interface GroupingElement permits Expression, Rollup {}
