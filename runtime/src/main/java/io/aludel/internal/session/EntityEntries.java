package io.aludel.internal.session;

import io.aludel.internal.persist.MappedTable;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.IdentityMap;
import org.jspecify.annotations.Nullable;

/** The persistent entities of one table in a session. */
final class EntityEntries<E, K> {
    private final MappedTable<E, K> mapped;
    private final IdentityMap<E> identityMap;
    private boolean hasRemoved;

    EntityEntries(MappedTable<E, K> mapped) {
        this.mapped = mapped;
        this.identityMap = mapped.mapper().newIdentityMap();
    }

    MappedTable<E, K> mapped() {
        return mapped;
    }

    EntityMapper<E, K> mapper() {
        return mapped.mapper();
    }

    IdentityMap<E> identityMap() {
        return identityMap;
    }

    /** Returns the state of the entity with a key, or null. */
    @Nullable
    EntityState<E> find(Object key) {
        return identityMap.find(key);
    }

    /** Returns the state of this very object, or null. Its key may have been changed since it was read. */
    @Nullable
    EntityState<E> stateOf(E entity) {
        if (identityMap.isEmpty()) {
            return null;
        }
        K key = mapper().key(entity);
        if (key != null) {
            EntityState<E> state = identityMap.find(key);
            if (state != null && state.entity == entity) {
                return state;
            }
        }
        for (int i = identityMap.size() - 1; i >= 0; i--) {
            if (identityMap.at(i).entity == entity) {
                return identityMap.at(i);
            }
        }
        return null;
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
