package io.aludel.internal.persist;

import io.aludel.mapping.ColumnSet;

/**
 * A table that has columns of an entity: its own, and in a JOINED hierarchy those of the entities above it as well.
 *
 * @param columns the columns that are there, those of the key among them
 * @param statements the table's statements
 * @param isFirst whether the table is that of the base, where version, discriminator and generated key are
 */
record TablePart(ColumnSet columns, TableStatements statements, boolean isFirst) {}
