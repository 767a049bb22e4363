package io.aludel.internal.persist;

import io.aludel.mapping.ColumnSet;

/**
 * What the text of an INSERT that may turn into an UPDATE depends on.
 *
 * @param columns the columns that it inserts
 * @param updated those of them that it updates in a row that is there
 * @param returning the columns that it gives back
 */
record UpsertShape(ColumnSet columns, ColumnSet updated, ColumnSet returning) {}
