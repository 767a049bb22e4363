package io.aludel.internal.persist;

import io.aludel.mapping.EntityTable;
import java.util.List;

/** The tables of one database with their mappers and statements. Shared by threads. */
public interface MappedTables {
    /** Returns a table with its mapper and statements. */
    <E, K> MappedTable<E, K> mapped(EntityTable<E, K> table);

    /** Returns the table of an entity object's class. */
    <E> MappedTable<E, ?> mappedFor(E entity);

    /** Returns the tables of all entities below one in its hierarchy, each behind those above it. */
    default List<EntityTable<?, ?>> descendants(EntityTable<?, ?> table) {
        return List.of();
    }
}
