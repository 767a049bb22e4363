package io.aludel.mapping;

import io.aludel.NotFoundException;
import io.aludel.NotUniqueException;
import io.aludel.StaleEntityException;
import io.aludel.sql.Condition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and writes the rows of one entity table without keeping track of objects: what DAOs do. The runtime implements it
 * for a database, where each call is a transaction of its own, and for a session, where calls take part in its
 * transaction.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
public interface EntityAccess<E, K> {
    /**
     * Returns the entity with a key, or empty.
     */
    Optional<E> find(K key);

    /**
     * Returns the entity with a key.
     *
     * @throws NotFoundException when there is no such row
     */
    E require(K key);

    /**
     * Returns the entities with the given keys, in the order of the keys; keys without a row are left out.
     */
    List<E> findAll(Collection<? extends K> keys);

    /**
     * Inserts the entity and returns it as stored: with generated key, stamps, version and server defaults. A class instance is filled in and returned itself; a record is a new one.
     */
    E insert(E entity);

    /**
     * Inserts all entities, in batches, and returns them as stored, in order.
     */
    List<E> insertAll(Collection<? extends E> entities);

    /**
     * Writes all updatable columns of the entity and returns it with its next version.
     *
     * @throws StaleEntityException when the row is gone or has another version
     */
    E update(E entity);

    /**
     * Updates all entities, in batches, all or none.
     *
     * @throws StaleEntityException when one of the rows is gone or has another version
     */
    List<E> updateAll(Collection<? extends E> entities);

    /**
     * Inserts the entity, or updates the row that has its key whatever its version, with one statement, and returns it as
     * stored. A row that is there keeps its time of creation and gets its next version. Life-cycle methods for an insert run.
     */
    E upsert(E entity);

    /**
     * Deletes the entity's row.
     *
     * @throws StaleEntityException when the row is gone or has another version
     */
    void delete(E entity);

    /**
     * Deletes the row with a key and returns whether there was one.
     */
    boolean deleteById(K key);

    /**
     * Returns whether there is a row with a key.
     */
    boolean exists(K key);

    /**
     * Returns the number of rows.
     */
    long count();

    /**
     * Returns all entities, in the order of their keys.
     */
    List<E> list();

    /**
     * Returns all entities as a stream that reads as it goes, in constant memory. It holds a connection until it is drained or closed.
     */
    Stream<E> stream();

    /**
     * Returns the entity that meets a condition on unique columns, or empty.
     *
     * @throws NotUniqueException when several rows do
     */
    Optional<E> findBy(Condition condition);
}
