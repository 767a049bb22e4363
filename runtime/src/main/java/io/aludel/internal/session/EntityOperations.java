package io.aludel.internal.session;

import io.aludel.AludelException;
import io.aludel.NotFoundException;
import io.aludel.annotation.Cascade;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.engine.OpenSessions;
import io.aludel.internal.engine.OpenSessions.Past;
import io.aludel.internal.persist.RowFinder;
import io.aludel.internal.query.EntityRows;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.Column;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a session does with single objects. */
final class EntityOperations {
    private final OpenSessions.Holder session;
    private final Engine engine;
    private final PersistenceContext context;
    private final SessionTransaction transaction;
    private final UndoLog undo;
    private final UnitOfWork work;
    private final ManagedRows rows;
    private final AppliedFilters filters;
    private final SaveCascade saving;
    private final TakenKeys keys;

    /**
     * Makes what works for a session.
     *
     * @param filters which rows there are for what is found by its key
     */
    EntityOperations(
            OpenSessions.Holder session,
            Engine engine,
            PersistenceContext context,
            SessionTransaction transaction,
            UndoLog undo,
            UnitOfWork work,
            ManagedRows rows,
            AppliedFilters filters) {
        this.session = session;
        this.engine = engine;
        this.context = context;
        this.transaction = transaction;
        this.undo = undo;
        this.work = work;
        this.rows = rows;
        this.filters = filters;
        this.saving = new SaveCascade(context, this::add);
        this.keys = new TakenKeys(context);
    }

    <E> E add(E entity) {
        transaction.requireUsable();
        EntityEntries<E, ?> entries = context.entriesOf(entity);
        EntityState<E> known = context.stateOf(entity);
        if (known != null) {
            known.status = known.status == EntityStatus.REMOVED ? EntityStatus.PERSISTENT : known.status;
            return entity;
        }
        if (context.deleted().containsKey(entity)) {
            throw new AludelException(
                    name(entries) + " with the key " + entries.mapper().key(entity)
                            + " was deleted in this transaction: call makeTransient(entity) to insert it again as a"
                            + " new row");
        }
        OpenSessions.Holder other = engine.sessions().holderOf(entity, session, past(entity, entries));
        if (other != null) {
            throw new AludelException("The " + name(entries) + " belongs to " + other + ", not to " + session
                    + ": detach it there, or close that session first");
        }
        keys.requireFree(entity, entries);
        return insertLater(entity, entries);
    }

    /** A key that the database gives is set when the object has been in the database, or in a session, before. */
    private static <E> Past past(E entity, EntityEntries<E, ?> entries) {
        if (entries.mapped().table().keyGeneration() == null) {
            return Past.UNKNOWN;
        }
        return entries.mapper().key(entity) == null ? Past.NEW : Past.STORED;
    }

    private <E, K> E insertLater(E entity, EntityEntries<E, K> entries) {
        EntityState<E> state = entries.mapper().newState(entity);
        state.status = EntityStatus.PENDING;
        context.pending().add(state);
        entries.addPending(state);
        if (entries.mapped().isLazy()) {
            saving.saved(entries, state);
        }
        if (entries.mapped().isRecord()) {
            insertNow(state);
        }
        return state.entity;
    }

    /** A record that was refused is not kept: nobody could repair it. */
    private void insertNow(EntityState<?> state) {
        try {
            work.flush();
        } finally {
            if (state.status == EntityStatus.PENDING && transaction.isUsable()) {
                context.pending().remove(state);
                context.detached(state);
            }
        }
    }

    <E, K> @Nullable E find(EntityTable<E, K> table, @Nullable K key) {
        if (key == null) {
            throw new NullPointerException("The key of a " + table.entityType().getSimpleName() + " to find is null");
        }
        EntityEntries<E, K> entries = context.entries(table);
        EntityState<? extends E> state = context.find(table, key);
        if (state != null && state.status == EntityStatus.REMOVED) {
            return pendingWith(table, key);
        }
        boolean isFiltered = filters.of(table) != null;
        if (state != null && state.transaction == transaction.number() && !isFiltered) {
            return state.entity;
        }
        E pending = pendingWith(table, key);
        if (pending != null) {
            return pending;
        }
        E found = read(entries, key);
        if (found == null && state != null && !isFiltered) {
            lose(state);
        }
        return found;
    }

    private <S> void lose(EntityState<S> state) {
        LostObjects.evict(context.entriesOf(state.entity), List.of(state), context, undo);
    }

    private <E, K> @Nullable E read(EntityEntries<E, K> entries, K key) {
        RowFinder<E, K> finder = new RowFinder<>(
                entries.mapped(), transaction.channel(), engine.renderings().conditions(filters));
        if (!entries.mapped().hasRelations() && entries.mapped().polymorphism() == null) {
            return finder.find(key, rows);
        }
        EntityRows result = rows.forResult();
        E found = finder.find(key, result);
        result.finish();
        return found;
    }

    private <E, K> @Nullable E pendingWith(EntityTable<E, K> table, K key) {
        EntityState<? extends E> pending = context.findPending(table, key);
        return pending == null ? null : pending.entity;
    }

    void delete(Object entity) {
        transaction.requireUsable();
        EntityState<?> state = context.required(entity, "delete");
        if (state.status == EntityStatus.PENDING) {
            forgetNew(entity);
        } else if (state.status == EntityStatus.PERSISTENT) {
            state.status = EntityStatus.REMOVED;
            context.entriesOf(entity).markRemoved();
        }
    }

    /** A new object that is deleted is not inserted, nor is what would be deleted along. */
    private void forgetNew(Object entity) {
        Collection<Object> reached = reached(entity, Cascade.DELETE);
        if (context.hasRelations()) {
            WithdrawnObjects.leave(context, reached);
        }
        for (Object each : reached) {
            EntityState<?> state = context.stateOf(each);
            if (state != null && state.status == EntityStatus.PENDING) {
                detachOne(each);
            } else if (state != null && state.status == EntityStatus.PERSISTENT) {
                delete(each);
            }
        }
    }

    <E extends Record> E replace(E old, E changed) {
        transaction.requireWritable();
        EntityEntries<E, ?> entries = context.entriesOf(old);
        EntityState<E> state = recordState(entries, old);
        if (!state.key().equals(entries.mapper().key(changed))) {
            throw new AludelException(
                    "A " + name(entries) + " with the key " + state.key() + " cannot be replaced by one with the key "
                            + entries.mapper().key(changed));
        }
        E held = state.entity;
        state.entity = changed;
        try {
            work.flush();
        } catch (RuntimeException failure) {
            if (transaction.isUsable()) {
                state.entity = held;
            }
            throw failure;
        }
        return state.entity;
    }

    private <E, K> EntityState<E> recordState(EntityEntries<E, K> entries, E old) {
        K key = entries.mapper().key(old);
        EntityState<E> state = key == null ? null : entries.find(key);
        if (state == null) {
            throw PersistenceContext.notHeld(old, "replace");
        }
        return state;
    }

    /** Refreshes an object and the loaded ones that it refreshes along. */
    void refresh(Object entity) {
        for (Object each : reached(entity, Cascade.REFRESH)) {
            EntityState<?> state = each == entity ? null : context.stateOf(each);
            if (each == entity || (state != null && state.status == EntityStatus.PERSISTENT)) {
                refreshOne(each);
            }
        }
    }

    private Collection<Object> reached(Object entity, Cascade cascade) {
        return context.entriesOf(entity).mapped().hasRelations()
                ? ReachedObjects.of(entity, cascade, context.relationships().fields())
                : List.of(entity);
    }

    private <E> void refreshOne(E entity) {
        EntityEntries<E, ?> entries = context.entriesOf(entity);
        EntityState<E> state = entries.stateOf(entity);
        if (state == null) {
            throw PersistenceContext.notHeld(entity, "refresh");
        }
        KnownTargets before = entries.mapped().hasRelations() ? KnownTargets.of(context.relationships(), entity) : null;
        if (!new RowFinder<>(entries.mapped(), transaction.channel()).reload(state)) {
            state.transaction = 0;
            throw new NotFoundException(name(entries), state.key());
        }
        if (before != null) {
            context.relationships().reloading().reset(entries, state);
            context.relationships().loading().loadReread();
            before.follow();
        }
        state.transaction = transaction.number();
    }

    /** Detaches an object and the loaded ones that it detaches along. */
    void detach(Object entity) {
        if (context.stateOf(entity) != null) {
            reached(entity, Cascade.DETACH).forEach(this::detachOne);
        }
    }

    private void detachOne(Object entity) {
        EntityState<?> state = context.stateOf(entity);
        if (state == null) {
            return;
        }
        if (state.status == EntityStatus.PENDING) {
            context.pending().remove(state);
            context.detached(state);
        } else {
            detachPersistent(context.entriesOf(entity), entity);
        }
    }

    private <E> void detachPersistent(EntityEntries<E, ?> entries, E entity) {
        EntityState<E> state = entries.stateOf(entity);
        if (state != null) {
            forget(entries, state);
        }
    }

    private <E> void forget(EntityEntries<E, ?> entries, EntityState<E> state) {
        context.detached(state);
        entries.identityMap().remove(state);
    }

    void makeTransient(Object entity) {
        EntityState<?> state = context.deleted().remove(entity);
        if (state == null) {
            throw new AludelException("Only an object that this transaction has deleted can be made new again; the "
                    + entity.getClass().getSimpleName() + " was not");
        }
        undo.add(() -> context.deleted().put(entity, state));
        clearGenerated(entity);
    }

    private <E> void clearGenerated(E entity) {
        context.entriesOf(entity).mapper().clearGenerated(entity);
    }

    void setNull(Object entity, Column<?> column) {
        EntityState<?> state = context.pending().find(entity);
        if (state == null) {
            throw new AludelException("setNull concerns the INSERT of a pending object, and the session holds no such "
                    + entity.getClass().getSimpleName() + ": add it first; for a stored object, set the field to null");
        }
        EntityTable<?, ?> table = context.entriesOf(entity).mapped().table();
        for (int position = 0; position < table.columns().size(); position++) {
            if (table.columns().get(position).name().equals(column.name())) {
                ColumnSet set = ColumnSet.of(position);
                context.explicitNulls().merge(entity, set, ColumnSet::union);
                return;
            }
        }
        throw new AludelException("Table '" + table.tableName() + "' has no column '" + column.name() + "'");
    }

    boolean contains(Object entity) {
        EntityState<?> state = context.stateOf(entity);
        return state != null && state.status != EntityStatus.REMOVED;
    }

    private static String name(EntityEntries<?, ?> entries) {
        return entries.mapped().entityName();
    }
}
