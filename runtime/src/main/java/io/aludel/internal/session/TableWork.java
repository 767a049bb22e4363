package io.aludel.internal.session;

import io.aludel.EntityListener;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.engine.EntityListeners;
import io.aludel.internal.persist.MappedTable;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a flush has to write to one table. */
final class TableWork<E, K> {
    private final EntityEntries<E, K> entries;
    private final List<EntityState<E>> inserts = new ArrayList<>();
    private final List<EntityState<E>> updates = new ArrayList<>();
    private final List<EntityState<E>> deletes = new ArrayList<>();

    TableWork(EntityEntries<E, K> entries) {
        this.entries = entries;
    }

    EntityEntries<E, K> entries() {
        return entries;
    }

    List<EntityState<E>> inserts() {
        return inserts;
    }

    List<EntityState<E>> updates() {
        return updates;
    }

    List<EntityState<E>> deletes() {
        return deletes;
    }

    int size() {
        return inserts.size() + updates.size() + deletes.size();
    }

    /** Collects the persistent entities that were changed or marked to be deleted. */
    void collectPersistent() {
        entries.mapper().collectModified(entries.identityMap(), updates);
        if (entries.hasRemoved()) {
            updates.removeIf(state -> state.status == EntityStatus.REMOVED);
            for (int i = 0; i < entries.identityMap().size(); i++) {
                EntityState<E> state = entries.identityMap().at(i);
                if (state.status == EntityStatus.REMOVED) {
                    deletes.add(state);
                }
            }
        }
        updates.removeIf(state -> !entries.mapped().isWritten(entries.mapper().changes(state)));
    }

    /** Returns whether entities of the table have life-cycle methods or listeners that are called before they are written. */
    boolean isCalling(EntityListeners listeners) {
        return entries.mapper().callsBeforeWriting()
                || !listeners.of(entries.mapped().table().entityType()).isEmpty();
    }

    /** Calls the life-cycle methods and listeners for each entity that {@code called} does not have yet. */
    void callBefore(Engine engine, Set<Object> called) {
        EntityMapper<E, K> mapper = entries.mapper();
        List<EntityListener<E>> listeners =
                engine.listeners().of(entries.mapped().table().entityType());
        for (EntityState<E> state : inserts) {
            if (called.add(state)) {
                mapper.beforeInsert(state.entity);
                listeners.forEach(listener -> listener.beforeInsert(state.entity));
            }
        }
        for (EntityState<E> state : updates) {
            if (called.add(state)) {
                mapper.beforeUpdate(state.entity);
                listeners.forEach(listener -> listener.beforeUpdate(state.entity));
            }
        }
        for (EntityState<E> state : deletes) {
            if (called.add(state)) {
                mapper.beforeDelete(state.entity);
                listeners.forEach(listener -> listener.beforeDelete(state.entity));
            }
        }
    }

    /** Refuses to update or delete what has lost its key or version: nobody could find the row. */
    void requireIdentities() {
        MappedTable<E, K> mapped = entries.mapped();
        for (EntityState<E> state : updates) {
            mapped.requireIdentity(state.entity, "updated");
        }
        for (EntityState<E> state : deletes) {
            mapped.requireIdentity(state.entity, "deleted");
        }
    }

    void validate(Violations violations) {
        inserts.forEach(state -> entries.mapper().validate(state.entity, violations));
        updates.forEach(state -> entries.mapper().validate(state.entity, violations));
    }
}
