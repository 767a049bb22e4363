package io.aludel.schema;

/**
 * A column of an index.
 *
 * @param name the column's name
 * @param descending whether the index runs from large to small
 */
public record IndexColumn(String name, boolean descending) {}
