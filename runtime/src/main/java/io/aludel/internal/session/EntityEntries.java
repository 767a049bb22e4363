package io.aludel.internal.session;

import io.aludel.internal.persist.MappedTable;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.IdentityMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The persistent entities of one table in a session. */
final class EntityEntries<E, K> {
    private final MappedTable<E, K> mapped;
    private final boolean watched;
    private final IdentityMap<E> identityMap;
    private final Map<K, EntityState<E>> pendingByKey = new HashMap<>();
    private final List<EntityState<E>> modified = new ArrayList<>(0);
    private List<E> stateless = List.of();
    private int statelessSince;
    private boolean hasRemoved;

    /**
     * Starts without entities.
     *
     * @param watched whether changes of entities matter, which they do not in a session that only reads
     */
    EntityEntries(MappedTable<E, K> mapped, boolean watched) {
        this.mapped = mapped;
        this.watched = watched;
        this.identityMap = mapped.mapper().newIdentityMap();
    }

    MappedTable<E, K> mapped() {
        return mapped;
    }

    EntityMapper<E, K> mapper() {
        return mapped.mapper();
    }

    IdentityMap<E> identityMap() {
        if (!stateless.isEmpty()) {
            makeStates();
        }
        return identityMap;
    }

    /** Returns whether no persistent entity is known. */
    boolean isEmpty() {
        return stateless.isEmpty() && identityMap.isEmpty();
    }

    /** Returns whether changes of entities matter. */
    boolean isWatched() {
        return watched;
    }

    /**
     * Takes the first entities of the table that a transaction read, in a session that only reads. They get their states when
     * somebody looks for one of them, which hardly ever happens.
     */
    void addStateless(List<E> entities, int transaction) {
        stateless = entities;
        statelessSince = transaction;
    }

    private void makeStates() {
        for (E entity : stateless) {
            EntityState<E> state = mapper().newState(entity);
            mapper().snapshot(state);
            state.transaction = statelessSince;
            identityMap.add(state);
        }
        stateless = List.of();
    }

    /** Returns the state of the entity with a key, or null. */
    @Nullable
    EntityState<E> find(Object key) {
        return identityMap().find(key);
    }

    /** Returns the state of this very object, or null. Its key may have been changed since it was read. */
    @Nullable
    EntityState<E> stateOf(E entity) {
        if (isEmpty()) {
            return null;
        }
        K key = mapper().key(entity);
        if (key != null) {
            EntityState<E> state = find(key);
            if (state != null && isSame(state.entity, entity)) {
                return state;
            }
        }
        // A record never loses its key, so that one without a key, or with another object's, is not held.
        return mapped.isRecord() ? null : identityMap().holding(entity);
    }

    /** A class instance is itself alone; a record is each one with the same values. */
    private boolean isSame(E held, E entity) {
        return held == entity || (mapped.isRecord() && held.equals(entity));
    }

    /** Remembers the key of an object that is to be inserted, if it has one already. */
    void addPending(EntityState<E> state) {
        K key = mapper().key(state.entity);
        if (key != null) {
            pendingByKey.put(key, state);
        }
    }

    /** Returns the state of the object that is to be inserted with a key, or null. */
    @Nullable
    EntityState<E> findPending(K key) {
        EntityState<E> state = pendingByKey.get(key);
        return state != null && state.status == EntityStatus.PENDING && key.equals(mapper().key(state.entity))
                ? state
                : null;
    }

    /** Forgets the keys of objects that were to be inserted. */
    void clearPending() {
        pendingByKey.clear();
    }

    /** Returns whether a flush has to look at these entities. Allocates nothing when it does not. */
    boolean isDirty() {
        if (hasRemoved) {
            return true;
        }
        collectModified(modified);
        boolean found = !modified.isEmpty();
        modified.clear();
        return found;
    }

    /** Adds the states of entities that were changed. Allocates nothing when none was. */
    void collectModified(List<? super EntityState<E>> into) {
        if (watched) {
            mapper().collectModified(identityMap(), into);
        }
    }

    /** Returns whether an entity was changed. */
    boolean isModified(EntityState<E> state) {
        return watched && mapper().isModified(state);
    }

    /** Forgets all entities. */
    void clear() {
        stateless = List.of();
        identityMap.clear();
        clearPending();
        clearRemoved();
    }

    /** Says that a state was marked to be deleted. */
    void markRemoved() {
        hasRemoved = true;
    }

    /** Returns whether states may be marked to be deleted. */
    boolean hasRemoved() {
        return hasRemoved;
    }

    /** Says that no state is marked to be deleted. */
    void clearRemoved() {
        hasRemoved = false;
    }
}
