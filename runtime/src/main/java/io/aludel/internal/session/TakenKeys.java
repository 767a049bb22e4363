package io.aludel.internal.session;

import io.aludel.AludelException;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.EntityTable;

/** One row is one object: refuses a second one with the key of an object that stays. */
final class TakenKeys {
    private final PersistenceContext context;

    TakenKeys(PersistenceContext context) {
        this.context = context;
    }

    /**
     * Checks that no object has the key of one that is to be added. What was deleted, or may be an orphan that the flush deletes,
     * gives its key up.
     */
    <E, K> void requireFree(E entity, EntityEntries<E, K> entries) {
        K key = entries.mapper().key(entity);
        if (key != null && isTaken(entries.mapped().table().root(), key)) {
            throw refused(entries, key);
        }
    }

    private <E, K> boolean isTaken(EntityTable<E, K> table, Object key) {
        EntityState<? extends E> holder = context.find(table, key);
        return (holder != null && holder.status == EntityStatus.PERSISTENT && !mayBeOrphan(holder.entity))
                || hasPending(table, key);
    }

    private boolean mayBeOrphan(Object entity) {
        return context.hasRelations()
                && context.relationships().unsaved().leavers().containsKey(entity);
    }

    @SuppressWarnings("unchecked") // all classes of a hierarchy have the key of the base
    private <E, K> boolean hasPending(EntityTable<E, K> table, Object key) {
        return context.findPending(table, (K) key) != null;
    }

    /** Checks that an object which left a relationship, and is no orphan after all, still has its key for itself. */
    <E> void requireKept(EntityState<E> state) {
        EntityEntries<E, ?> entries = context.entriesOf(state.entity);
        EntityMapper<E, ?> mapper = entries.mapper();
        Object key = mapper.key(state.entity);
        if (state.status == EntityStatus.PERSISTENT
                && key != null
                && hasPending(mapper.table().root(), key)) {
            throw refused(entries, key);
        }
    }

    private static AludelException refused(EntityEntries<?, ?> entries, Object key) {
        return new AludelException(
                "The session holds another " + entries.mapped().entityName() + " with the key " + key
                        + ": one row is one object. Change that one, or detach it first");
    }
}
