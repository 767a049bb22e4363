package io.aludel.internal.session;

import io.aludel.internal.persist.MappedRelation;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import java.util.ArrayList;
import java.util.List;

/** What the next flush would write, and its undoing. */
final class UnsavedWork {
    private UnsavedWork() {}

    static List<Object> pending(PersistenceContext context) {
        List<Object> entities = new ArrayList<>();
        context.pending().states().forEach(state -> entities.add(state.entity));
        return entities;
    }

    static List<Object> modified(PersistenceContext context) {
        List<Object> entities = new ArrayList<>();
        for (EntityEntries<?, ?> entries : context.all()) {
            modifiedOf(entries).forEach(state -> entities.add(state.entity));
        }
        return entities;
    }

    private static <E> List<EntityState<E>> modifiedOf(EntityEntries<E, ?> entries) {
        List<EntityState<E>> modified = new ArrayList<>();
        entries.collectModified(modified);
        modified.removeIf(state -> state.status != EntityStatus.PERSISTENT);
        return modified;
    }

    static List<Object> deleted(PersistenceContext context) {
        List<Object> entities = new ArrayList<>();
        for (EntityEntries<?, ?> entries : context.all()) {
            for (int i = 0; i < entries.identityMap().size(); i++) {
                EntityState<?> state = entries.identityMap().at(i);
                if (state.status == EntityStatus.REMOVED) {
                    entities.add(state.entity);
                }
            }
        }
        return entities;
    }

    /** Forgets pending objects, and makes changed and removed ones what they were when they were last read or written. */
    static void discard(PersistenceContext context) {
        context.pending().states().forEach(context::detached);
        context.pending().clear();
        context.all().forEach(UnsavedWork::restore);
        context.relationships().revert();
    }

    private static <E> void restore(EntityEntries<E, ?> entries) {
        List<EntityState<E>> modified = new ArrayList<>();
        entries.collectModified(modified);
        for (EntityState<E> state : modified) {
            for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
                Object installed = entries.mapper().installed(state, relation.index());
                entries.mapper().install(state, relation.index(), installed);
            }
            entries.mapper().restore(state);
        }
        entries.clearPending();
        if (entries.hasRemoved()) {
            for (int i = 0; i < entries.identityMap().size(); i++) {
                EntityState<E> state = entries.identityMap().at(i);
                if (state.status == EntityStatus.REMOVED) {
                    state.status = EntityStatus.PERSISTENT;
                }
            }
            entries.clearRemoved();
        }
    }
}
