package io.aludel.internal.order;

import io.aludel.mapping.ColumnSet;

/**
 * What may be done to the rows of a table to make an order possible.
 *
 * @param name the table's name
 * @param rank its place among the tables of the flush, those referred to first
 * @param key the columns of the key
 * @param nullable the columns that allow NULL
 * @param omittable the columns that are NULL when an INSERT leaves them out
 * @param parkable the columns for which there are values that no row has
 */
public record RowTable(
        String name, int rank, ColumnSet key, ColumnSet nullable, ColumnSet omittable, ColumnSet parkable) {}
