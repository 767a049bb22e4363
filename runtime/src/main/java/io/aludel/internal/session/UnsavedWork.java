package io.aludel.internal.session;

import io.aludel.Change;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
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

    static <E> boolean isModified(PersistenceContext context, E entity) {
        EntityEntries<E, ?> entries = context.entriesOf(entity);
        EntityState<E> state = entries.stateOf(entity);
        return state != null && entries.isModified(state);
    }

    /** Returns the columns of a persistent object that differ from what was last read or written. */
    static <E> List<Change> changes(PersistenceContext context, E entity) {
        EntityEntries<E, ?> entries = context.entriesOf(entity);
        EntityState<E> state = entries.stateOf(entity);
        if (state == null) {
            throw PersistenceContext.notHeld(entity, "tell the changes of");
        }
        if (!entries.isModified(state)) {
            return List.of();
        }
        EntityMapper<E, ?> mapper = entries.mapper();
        ColumnSet columns = mapper.changes(state);
        List<Change> changes = new ArrayList<>();
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            changes.add(new Change(
                    mapper.table().columns().get(column).name(),
                    mapper.snapshotValue(state, column),
                    mapper.value(entity, column)));
        }
        return changes;
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
