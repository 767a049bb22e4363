package io.aludel.sql;

/**
 * A relationship whose related entities a query can load along with those that it returns. Implemented by the relationships of
 * generated tables, but for those that are never loaded as a whole.
 *
 * @param <E> the entity that has the relationship
 * @param <T> the related entity
 */
public interface Fetchable<E, T> extends Related<E, T> {}
