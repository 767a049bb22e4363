package io.aludel.mapping;

import io.aludel.NotFoundException;
import io.aludel.StaleEntityException;
import io.aludel.sql.Condition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stateless access to the rows of one entity: no identity map, no tracking of changes. The processor generates a subclass
 * per entity that adds finders for its unique keys. As safe for threads as what it was made with: a database, or a
 * session, in whose transaction it then takes part.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
public abstract class EntityDao<E, K> {
    private final EntityAccess<E, K> access;

    /** Makes a DAO over a database or a session. */
    protected EntityDao(EntityTable<E, K> table, DataAccess access) {
        this.access = access.access(table);
    }

    /**
     * Returns the entity with a key, or empty.
     */
    public final Optional<E> find(K key) {
        return access.find(key);
    }

    /**
     * Returns the entity with a key.
     *
     * @throws NotFoundException when there is no such row
     */
    public final E require(K key) {
        return access.require(key);
    }

    /**
     * Returns the entities with the given keys, in the order of the keys; keys without a row are left out.
     */
    public final List<E> findAll(Collection<? extends K> keys) {
        return access.findAll(keys);
    }

    /**
     * Inserts the entity and returns it as stored: with generated key, stamps, version and server defaults. A class instance is filled in and returned itself; a record is a new one.
     */
    public final E insert(E entity) {
        return access.insert(entity);
    }

    /**
     * Inserts all entities, in batches, and returns them as stored, in order.
     */
    public final List<E> insertAll(Collection<? extends E> entities) {
        return access.insertAll(entities);
    }

    /**
     * Writes all updatable columns of the entity and returns it with its next version.
     *
     * @throws StaleEntityException when the row is gone or has another version
     */
    public final E update(E entity) {
        return access.update(entity);
    }

    /**
     * Updates all entities, in batches, all or none.
     *
     * @throws StaleEntityException when one of the rows is gone or has another version
     */
    public final List<E> updateAll(Collection<? extends E> entities) {
        return access.updateAll(entities);
    }

    /**
     * Inserts the entity, or updates the row that has its key whatever its version, with one statement, and returns it as
     * stored. A row that is there keeps its time of creation and gets its next version. Life-cycle methods for an insert run.
     */
    public final E upsert(E entity) {
        return access.upsert(entity);
    }

    /**
     * Deletes the entity's row.
     *
     * @throws StaleEntityException when the row is gone or has another version
     */
    public final void delete(E entity) {
        access.delete(entity);
    }

    /**
     * Deletes the row with a key and returns whether there was one.
     */
    public final boolean deleteById(K key) {
        return access.deleteById(key);
    }

    /**
     * Returns whether there is a row with a key.
     */
    public final boolean exists(K key) {
        return access.exists(key);
    }

    /**
     * Returns the number of rows.
     */
    public final long count() {
        return access.count();
    }

    /**
     * Returns all entities, in the order of their keys.
     */
    public final List<E> list() {
        return access.list();
    }

    /**
     * Returns all entities as a stream that reads as it goes, in constant memory. It holds a connection until it is drained or closed.
     */
    public final Stream<E> stream() {
        return access.stream();
    }

    /** Returns the entity that meets a condition on unique columns, for the generated finders. */
    protected final Optional<E> findBy(Condition condition) {
        return access.findBy(condition);
    }
}
