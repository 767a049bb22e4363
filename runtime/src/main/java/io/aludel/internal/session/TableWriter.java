package io.aludel.internal.session;

import io.aludel.internal.persist.Channel;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.RowDeleter;
import io.aludel.internal.persist.RowInserter;
import io.aludel.internal.persist.RowUpdater;
import io.aludel.internal.persist.Stamps;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a flush's work on one table and brings the objects' states along, each step with its undoing. */
final class TableWriter<E, K> {
    private final TableWork<E, K> work;
    private final EntityEntries<E, K> entries;
    private final MappedTable<E, K> mapped;
    private final EntityMapper<E, K> mapper;
    private final PersistenceContext context;
    private final int transaction;
    private final UndoLog undo;
    private final Channel channel;
    private final Stamps stamps;
    private final List<EntityState<E>> deletes;

    TableWriter(
            TableWork<E, K> work,
            PersistenceContext context,
            int transaction,
            UndoLog undo,
            Channel channel,
            Stamps stamps) {
        this.work = work;
        this.entries = work.entries();
        this.mapped = entries.mapped();
        this.mapper = mapped.mapper();
        this.context = context;
        this.transaction = transaction;
        this.undo = undo;
        this.channel = channel;
        this.stamps = stamps;
        this.deletes = new ArrayList<>(work.deletes());
    }

    /** Deletes the rows whose keys new rows are to have. */
    void deleteReplaced() {
        if (deletes.isEmpty() || work.inserts().isEmpty()) {
            return;
        }
        Set<K> wanted = new HashSet<>();
        for (EntityState<E> state : work.inserts()) {
            K key = mapper.key(state.entity);
            if (key != null) {
                wanted.add(key);
            }
        }
        List<EntityState<E>> replaced = new ArrayList<>();
        for (EntityState<E> state : deletes) {
            if (wanted.contains(state.key())) {
                replaced.add(state);
            }
        }
        delete(replaced);
        deletes.removeAll(replaced);
    }

    /** Inserts the new rows, in the order in which the entities were added. */
    void insert() {
        List<EntityState<E>> states = work.inserts();
        if (states.isEmpty()) {
            return;
        }
        BitSet hadKey = new BitSet();
        List<E> entities = new ArrayList<>(states.size());
        for (int i = 0; i < states.size(); i++) {
            E entity = states.get(i).entity;
            hadKey.set(i, mapper.key(entity) != null);
            entities.add(mapper.stampInsert(entity, stamps));
        }
        List<EntityState<E>> undone = List.copyOf(states);
        undo.add(() -> undoInserts(undone, hadKey));
        new RowInserter<>(mapped, channel, context.explicitNulls()).insert(entities);
        for (int i = 0; i < states.size(); i++) {
            EntityState<E> state = states.get(i);
            state.entity = entities.get(i);
            mapper.snapshot(state);
            state.status = EntityStatus.PERSISTENT;
            state.transaction = transaction;
            entries.identityMap().add(state);
        }
        entries.clearPending();
        context.pending().removeInserted();
    }

    private void undoInserts(List<EntityState<E>> states, BitSet hadKey) {
        for (int i = 0; i < states.size(); i++) {
            EntityState<E> state = states.get(i);
            context.detached(state);
            if (!hadKey.get(i)) {
                state.entity = mapper.clearGenerated(state.entity);
            }
        }
        entries.identityMap().removeIf(state -> state.status == EntityStatus.DETACHED);
    }

    /** Updates the changed columns of changed rows. */
    void update() {
        if (work.updates().isEmpty()) {
            return;
        }
        RowUpdater<E, K> updater = new RowUpdater<>(mapped, channel);
        List<EntityState<E>> befores = new ArrayList<>();
        for (EntityState<E> state : work.updates()) {
            befores.add(mapper.copy(state));
            state.entity = mapper.stampUpdate(state.entity, stamps);
            updater.add(state, mapped.written(mapper.changes(state)));
        }
        List<EntityState<E>> undone = List.copyOf(work.updates());
        undo.add(() -> undoUpdates(undone, befores));
        updater.send();
        for (EntityState<E> state : work.updates()) {
            mapper.snapshot(state);
            state.transaction = transaction;
        }
        entries.identityMap().keysChanged();
    }

    private void undoUpdates(List<EntityState<E>> states, List<EntityState<E>> befores) {
        for (int i = 0; i < states.size(); i++) {
            mapper.revert(states.get(i), befores.get(i));
            mapper.restore(states.get(i));
        }
        entries.identityMap().keysChanged();
    }

    /** Deletes the rows of removed entities that are still there. */
    void delete() {
        delete(deletes);
        entries.clearRemoved();
    }

    private void delete(List<EntityState<E>> states) {
        if (states.isEmpty()) {
            return;
        }
        new RowDeleter<>(mapped, channel).delete(states, false);
        List<EntityState<E>> undone = List.copyOf(states);
        for (EntityState<E> state : undone) {
            state.status = EntityStatus.DELETED;
            context.deleted().put(state.entity, state);
        }
        entries.identityMap().removeIf(state -> state.status == EntityStatus.DELETED);
        undo.add(() -> undoDeletes(undone));
    }

    private void undoDeletes(List<EntityState<E>> states) {
        for (EntityState<E> state : states) {
            state.status = EntityStatus.REMOVED;
            context.deleted().remove(state.entity);
            entries.identityMap().add(state);
        }
        entries.markRemoved();
    }
}
