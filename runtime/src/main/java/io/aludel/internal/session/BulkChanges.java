package io.aludel.internal.session;

import io.aludel.annotation.OnDelete;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RowFinder;
import io.aludel.internal.query.EntityRows;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.IdentityMap;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.Table;
import io.aludel.sql.ChangeModel;
import io.aludel.sql.TableSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a statement that changes rows past the objects means for the objects: those of the table are read again, and leave
 * the session when their rows are gone; relationships that its columns decide are loaded again when they are asked for next. A
 * rollback makes them what they were.
 */
final class BulkChanges {
    private final PersistenceContext context;
    private final SessionTransaction transaction;
    private final UndoLog undo;
    private final ManagedRows rows;

    BulkChanges(PersistenceContext context, SessionTransaction transaction, UndoLog undo, ManagedRows rows) {
        this.context = context;
        this.transaction = transaction;
        this.undo = undo;
        this.rows = rows;
    }

    /** Runs a statement. What it returns as entities is read into the objects by then. */
    <R> R around(ChangeModel change, Supplier<R> statement) {
        return around(List.of(new TableChange(change.table(), change)), statement);
    }

    /** Runs a statement that may do anything to tables. */
    <R> R around(Collection<? extends TableSource> tables, Supplier<R> statement) {
        return around(tables.stream().map(table -> new TableChange(table, null)).toList(), statement);
    }

    private <R> R around(List<TableChange> changes, Supplier<R> statement) {
        Set<EntityEntries<?, ?>> concerned = new LinkedHashSet<>();
        changes.forEach(change -> concerned.addAll(concerned(change)));
        concerned.forEach(this::expire);
        expireRelations(relation -> changes.stream().anyMatch(change -> change.outdates(relation)));
        List<KnownTargets> before = new ArrayList<>(0);
        concerned.forEach(entries -> remember(entries, before));
        R result = statement.get();
        concerned.forEach(this::readAgain);
        before.forEach(KnownTargets::follow);
        return result;
    }

    /**
     * Runs a statement of which nobody knows what it changes: all objects are read again when they are asked for next, and what is
     * related to them.
     */
    <R> R aroundAny(Supplier<R> statement) {
        context.all().forEach(this::expire);
        expireRelations(relation -> true);
        return statement.get();
    }

    private void expireRelations(Predicate<MappedRelation<?, ?>> outdated) {
        if (context.hasRelations()) {
            context.relationships().reloading().expire(outdated, undo);
        }
    }

    /** Collections with unsaved changes are not loaded again, and have to follow the objects. */
    private <E> void remember(EntityEntries<E, ?> entries, List<KnownTargets> before) {
        if (entries.mapped().hasRelations()
                && !context.relationships().unsaved().changed().isEmpty()) {
            states(entries.identityMap())
                    .forEach(state -> before.add(KnownTargets.of(context.relationships(), state.entity)));
        }
    }

    /** A row was changed by its key: its object is read again when it is asked for next. */
    <E> void rowChanged(EntityTable<E, ?> table, Object key) {
        EntityState<? extends E> state = context.find(table, key);
        if (state != null && state.transaction != 0) {
            expire(state);
        }
    }

    private Set<EntityEntries<?, ?>> concerned(TableChange change) {
        Set<EntityEntries<?, ?>> concerned = new LinkedHashSet<>();
        for (EntityEntries<?, ?> entries : context.all()) {
            if (change.concerns(entries.mapped().table())) {
                concerned.add(entries);
            }
        }
        if (change.mayDelete()) {
            addTakenAlong(change.table().tableName(), concerned);
        }
        return concerned;
    }

    /** Adds what the database changes along, until nothing more follows. */
    private void addTakenAlong(String deletedFrom, Set<EntityEntries<?, ?>> concerned) {
        Set<String> names = new LinkedHashSet<>(Set.of(deletedFrom));
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (EntityEntries<?, ?> entries : context.all()) {
                if (isTakenAlong(entries.mapped().description(), names) && concerned.add(entries)) {
                    isGrowing = true;
                    names.add(entries.mapped().table().tableName());
                }
            }
        }
    }

    /** Returns whether the database changes rows of a table itself when rows that they refer to are deleted. */
    private static boolean isTakenAlong(Table table, Set<String> deletedFrom) {
        for (ForeignKeyConstraint key : table.foreignKeys()) {
            if (key.onDelete() != OnDelete.NO_ACTION && deletedFrom.contains(key.referencedTable())) {
                return true;
            }
        }
        return false;
    }

    private <E> void expire(EntityEntries<E, ?> entries) {
        expire(entries, states(entries.identityMap()));
    }

    private <E> void expire(EntityState<E> state) {
        expire(context.entriesOf(state.entity), List.of(state));
    }

    private <E> void expire(EntityEntries<E, ?> entries, List<EntityState<E>> states) {
        EntityMapper<E, ?> mapper = entries.mapper();
        List<EntityState<E>> befores = states.stream().map(mapper::copy).toList();
        undo.add(() -> {
            for (int i = 0; i < befores.size(); i++) {
                mapper.revert(states.get(i), befores.get(i));
                mapper.restore(states.get(i));
            }
            entries.identityMap().keysChanged();
        });
        states.forEach(state -> state.transaction = 0);
    }

    private <E, K> void readAgain(EntityEntries<E, K> entries) {
        List<EntityState<E>> open = new ArrayList<>();
        for (EntityState<E> state : states(entries.identityMap())) {
            if (state.transaction == 0) {
                open.add(state);
            }
        }
        if (open.isEmpty()) {
            return;
        }
        Set<E> found = Collections.newSetFromMap(new IdentityHashMap<>());
        EntityRows result = rows.forResult();
        found.addAll(new RowFinder<>(entries.mapped(), transaction.channel()).findAgain(open, result));
        result.finish();
        open.removeIf(state -> found.contains(state.entity));
        LostObjects.evict(entries, open, context, undo);
    }

    private static <E> List<EntityState<E>> states(IdentityMap<E> map) {
        List<EntityState<E>> states = new ArrayList<>(map.size());
        for (int i = 0; i < map.size(); i++) {
            if (map.at(i).status == EntityStatus.PERSISTENT) {
                states.add(map.at(i));
            }
        }
        return states;
    }
}
