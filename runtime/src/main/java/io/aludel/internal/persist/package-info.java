/**
 * Rows of entity tables in and out, without any knowledge of sessions: what the unit of work and the DAOs share. A
 * {@link io.aludel.internal.persist.MappedTable} is an entity's mapper with the statements of its table on one database;
 * inserters, updaters, deleters and finders send them over a {@link io.aludel.internal.persist.Channel}.
 *
 * <p>The entity of a hierarchy has a {@link io.aludel.internal.persist.Hierarchy} besides, which knows of which classes its rows
 * may be, and is written to a {@code TablePart} per table that has its columns.
 */
@NullMarked
package io.aludel.internal.persist;

import org.jspecify.annotations.NullMarked;
