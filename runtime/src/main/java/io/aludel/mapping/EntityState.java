package io.aludel.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What a session knows of one entity object: the object, its life-cycle state, and, in the generated subclass, the
 * columns as they were last read or written, as typed fields. The fields here belong to the session; nobody else writes
 * them. Confined to the session's thread.
 *
 * @param <E> the entity type
 */
public abstract class EntityState<E> {
    /** The entity. Replaced only for record entities, which cannot change. */
    public E entity;

    /** The number of the session's transaction in which the columns were last read or written. */
    public int transaction;

    /** Where the object is in its life; see {@link EntityStatus}. */
    public EntityStatus status = EntityStatus.PERSISTENT;

    /** The result that the object came with, or null when it has no relationships or no session knows it any more. */
    public @Nullable LoadGroup group;

    /** Makes the state of an entity that the session is getting to know. */
    protected EntityState(E entity) {
        this.entity = entity;
    }

    /** Returns the key under which the row is known, as {@link EntityTable}'s key type. */
    public abstract Object key();

    /** Returns the key of a table whose key is one {@code long} or {@code int} column. */
    public long longKey() {
        throw new IllegalStateException(getClass().getName() + " does not have a key of one integer column");
    }
}
