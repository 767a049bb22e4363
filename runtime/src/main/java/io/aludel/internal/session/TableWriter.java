package io.aludel.internal.session;

import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.persist.Channel;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.ParkedKeys;
import io.aludel.internal.persist.RowDeleter;
import io.aludel.internal.persist.RowInserter;
import io.aludel.internal.persist.RowParker;
import io.aludel.internal.persist.RowUpdater;
import io.aludel.internal.persist.Stamps;
import io.aludel.internal.session.Replacements.Replacement;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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
    private final ParkedKeys parkedKeys = new ParkedKeys();

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
    }

    TableWork<E, K> work() {
        return work;
    }

    /** Inserts the new rows, in the order in which the entities were added. */
    void insert() {
        if (!work.inserts().isEmpty()) {
            insert(work.inserts(), ColumnSet.EMPTY);
        }
    }

    /** Inserts some of the new rows, without columns that are written later. */
    void insert(List<EntityState<E>> states, ColumnSet omitted) {
        BitSet hadKey = new BitSet();
        List<E> entities = new ArrayList<>(states.size());
        for (int i = 0; i < states.size(); i++) {
            E entity = states.get(i).entity;
            hadKey.set(i, mapper.key(entity) != null);
            entities.add(mapper.stampInsert(entity, stamps));
        }
        List<EntityState<E>> undone = List.copyOf(states);
        undo.add(() -> undoInserts(undone, hadKey));
        new RowInserter<>(mapped, channel, context.explicitNulls()).insert(entities, omitted);
        for (int i = 0; i < states.size(); i++) {
            EntityState<E> state = states.get(i);
            state.entity = entities.get(i);
            makePersistent(state);
        }
    }

    private void makePersistent(EntityState<E> state) {
        mapper.snapshot(state);
        state.status = EntityStatus.PERSISTENT;
        state.transaction = transaction;
        entries.identityMap().add(state);
        for (MappedRelation<E, ?> relation : mapped.relations()) {
            if (mapper.installed(state, relation.index()) instanceof RelatedCollection<?> collection) {
                collection.elements().written();
            }
        }
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
        RowUpdater<E, K> updater = new RowUpdater<>(mapped, channel, parkedKeys);
        stamp(work.updates());
        for (EntityState<E> state : work.updates()) {
            updater.add(state, mapped.written(mapper.changes(state)));
        }
        update(updater, work.updates());
    }

    /**
     * Updates some rows, one after the other: all of them with the same columns, which keeps them in one batch.
     *
     * @param columns the columns that are written in any case
     * @param completed the columns that are written later
     */
    void update(List<EntityState<E>> states, ColumnSet columns, ColumnSet completed) {
        stamp(states);
        ColumnSet written = columns;
        for (EntityState<E> state : states) {
            written = written.union(mapped.written(mapper.changes(state)));
        }
        RowUpdater<E, K> updater = new RowUpdater<>(mapped, channel, parkedKeys);
        for (EntityState<E> state : states) {
            updater.add(state, written.minus(completed));
        }
        update(updater, states);
        states.forEach(parkedKeys::remove);
    }

    private void stamp(List<EntityState<E>> states) {
        List<EntityState<E>> befores = new ArrayList<>();
        for (EntityState<E> state : states) {
            befores.add(mapper.copy(state));
            state.entity = mapper.stampUpdate(state.entity, stamps);
        }
        List<EntityState<E>> undone = List.copyOf(states);
        undo.add(() -> undoUpdates(undone, befores));
    }

    private void update(RowUpdater<E, K> updater, List<EntityState<E>> states) {
        updater.send();
        states.forEach(this::makeCurrent);
        entries.identityMap().keysChanged();
    }

    private void makeCurrent(EntityState<E> state) {
        mapper.snapshot(state);
        state.transaction = transaction;
    }

    private void undoUpdates(List<EntityState<E>> states, List<EntityState<E>> befores) {
        for (int i = 0; i < states.size(); i++) {
            mapper.revert(states.get(i), befores.get(i));
            mapper.restore(states.get(i));
        }
        entries.identityMap().keysChanged();
    }

    /** Deletes the rows of removed entities. */
    void delete() {
        if (!work.deletes().isEmpty()) {
            delete(work.deletes());
        }
    }

    /** Deletes some of the rows of removed entities. */
    void delete(List<EntityState<E>> states) {
        new RowDeleter<>(mapped, channel, parkedKeys).delete(states, false);
        List<EntityState<E>> undone = List.copyOf(states);
        FormerGroups groups = makeDeleted(undone);
        undo.add(() -> undoDeletes(undone, groups));
    }

    private FormerGroups makeDeleted(List<EntityState<E>> states) {
        FormerGroups groups = new FormerGroups();
        for (EntityState<E> state : states) {
            state.status = EntityStatus.DELETED;
            groups.deleted(state, context.relationships().deleted());
            context.deleted().put(state.entity, state);
        }
        entries.identityMap().removeIf(state -> state.status == EntityStatus.DELETED);
        return groups;
    }

    private void undoDeletes(List<EntityState<E>> states, FormerGroups groups) {
        for (EntityState<E> state : states) {
            state.status = EntityStatus.REMOVED;
            context.deleted().remove(state.entity);
            entries.identityMap().add(state);
        }
        groups.rejoin();
        entries.markRemoved();
    }

    /** Gives columns of rows NULL, or values that no row has, until the rows are updated or deleted. */
    void park(List<EntityState<E>> states, ColumnSet columns) {
        new RowParker<>(mapped, channel, parkedKeys).park(states, columns);
    }

    /** Updates columns that were left out when the rows were inserted or updated. Versions stay: they are new already. */
    void complete(List<EntityState<E>> states, ColumnSet columns) {
        RowUpdater<E, K> updater = new RowUpdater<>(mapped, channel, parkedKeys);
        states.forEach(state -> updater.add(state, columns));
        updater.send();
        states.forEach(this::makeCurrent);
    }

    /** Makes the rows of deleted objects those of new ones with the same keys. */
    void replace(List<Replacement<E>> replacements) {
        RowUpdater<E, K> updater = new RowUpdater<>(mapped, channel, parkedKeys);
        List<EntityState<E>> rows = new ArrayList<>();
        List<EntityState<E>> deleted = new ArrayList<>();
        List<EntityState<E>> added = new ArrayList<>();
        for (Replacement<E> replacement : replacements) {
            EntityState<E> row = mapper.copy(replacement.deleted());
            E stamped = mapper.stampInsert(replacement.added().entity, stamps);
            row.entity = mapper.stampUpdate(mapper.restoreVersion(stamped, row), stamps);
            updater.add(row, replacement.columns());
            rows.add(row);
            deleted.add(replacement.deleted());
            added.add(replacement.added());
        }
        updater.send();
        FormerGroups groups = makeDeleted(deleted);
        undo.add(() -> undoReplacements(deleted, groups, added));
        for (int i = 0; i < rows.size(); i++) {
            added.get(i).entity = rows.get(i).entity;
            makePersistent(added.get(i));
        }
    }

    private void undoReplacements(List<EntityState<E>> deleted, FormerGroups groups, List<EntityState<E>> added) {
        BitSet hadKeys = new BitSet();
        hadKeys.set(0, added.size());
        undoInserts(added, hadKeys);
        undoDeletes(deleted, groups);
    }

    /** Brings along what the session remembers of the whole table's work. */
    void finish() {
        entries.clearPending();
        entries.clearRemoved();
    }
}
