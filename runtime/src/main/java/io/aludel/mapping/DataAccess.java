package io.aludel.mapping;

/** Where DAOs get their rows from: a database or a session. */
public interface DataAccess {
    /** Returns access to the rows of one table. */
    <E, K> EntityAccess<E, K> access(EntityTable<E, K> table);
}
