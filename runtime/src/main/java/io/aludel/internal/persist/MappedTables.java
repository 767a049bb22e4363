package io.aludel.internal.persist;

import io.aludel.mapping.EntityTable;

/** The tables of one database with their mappers and statements. Shared by threads. */
@FunctionalInterface
public interface MappedTables {
    /** Returns a table with its mapper and statements. */
    <E, K> MappedTable<E, K> mapped(EntityTable<E, K> table);
}
