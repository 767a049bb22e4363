package io.aludel.internal.persist;

import io.aludel.mapping.ColumnSet;

/**
 * What the text of an INSERT depends on.
 *
 * @param columns the columns that it names
 * @param returning the columns that it gives back
 * @param rows how many rows one execution inserts
 */
record InsertShape(ColumnSet columns, ColumnSet returning, int rows) {}
