package io.aludel.internal.session;

import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.RowFinder;
import io.aludel.internal.query.EntityRows;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Reference;
import io.aludel.mapping.ToOne;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads the targets of to-one relationships by the keys that the owners have: what is known already is not asked for. */
final class TargetLoading {
    private final Engine engine;
    private final PersistenceContext context;
    private final SessionTransaction transaction;
    private final UndoLog undo;
    private final RelationFields fields;
    private final ManagedRows rows;
    private final Map<MappedRelation<?, ?>, List<EntityState<?>>> reread = new LinkedHashMap<>(0);

    TargetLoading(
            Engine engine,
            PersistenceContext context,
            SessionTransaction transaction,
            UndoLog undo,
            RelationFields fields,
            ManagedRows rows) {
        this.engine = engine;
        this.context = context;
        this.transaction = transaction;
        this.undo = undo;
        this.fields = fields;
        this.rows = rows;
    }

    /** Where a filter holds, the join has told whether the target is there: what the session holds does not tell that. */
    <T> void found(EntityState<?> owner, MappedRelation<?, T> relation, List<Object> targets) {
        ToOne<?, T> toOne = (ToOne<?, T>) relation.relation();
        Reference<T> reference = toOne.isDirect() ? null : unloaded(owner, toOne);
        if (reference != null) {
            reference.found(
                    targets.isEmpty() ? null : toOne.target().entityType().cast(targets.get(0)));
        }
    }

    /** Loads a relationship of several objects of one class, as far as it is not loaded. */
    <T> void load(List<? extends EntityState<?>> owners, MappedRelation<?, T> relation, AppliedFilters inForce) {
        ToOne<?, T> toOne = (ToOne<?, T>) relation.relation();
        if (toOne.isDirect()) {
            loadDirect(owners, relation, toOne);
            return;
        }
        boolean isFiltered = inForce.of(relation.target().table()) != null;
        Map<Object, List<Reference<T>>> wanted = new LinkedHashMap<>();
        for (EntityState<?> owner : owners) {
            Reference<T> reference = unloaded(owner, toOne);
            if (reference != null) {
                Object key = relation.target().table().key(reference);
                T held = key == null ? null : held(relation.target().table(), key, isFiltered);
                if (held != null) {
                    reference.found(held);
                } else if (key != null) {
                    wanted.computeIfAbsent(key, each -> new ArrayList<>()).add(reference);
                }
            }
        }
        if (!wanted.isEmpty()) {
            Map<?, T> found = find(relation, wanted.keySet(), inForce);
            wanted.forEach((key, references) -> found(references, found.get(key)));
        }
    }

    private <T> void found(List<Reference<T>> references, @Nullable T target) {
        references.forEach(reference -> reference.found(target));
        if (target == null && transaction.hasWritten()) {
            // a rollback may bring the row back
            undo.add(() -> references.forEach(TargetLoading::forgetMissing));
        }
    }

    private static void forgetMissing(Reference<?> reference) {
        EntityState<?> owner = reference.owner();
        if (reference.target() == null && owner != null && owner.status != EntityStatus.DETACHED) {
            reference.reset(reference.key());
        }
    }

    /** Returns whether the target of a reference has to be read; one that the session has is there at once. */
    <T> boolean needsStatement(EntityState<?> owner, MappedRelation<?, T> relation, AppliedFilters inForce) {
        Reference<T> reference = unloaded(owner, (ToOne<?, T>) relation.relation());
        Object key = reference == null ? null : relation.target().table().key(reference);
        boolean isFiltered = inForce.of(relation.target().table()) != null;
        T held = key == null ? null : held(relation.target().table(), key, isFiltered);
        if (reference != null && held != null) {
            reference.found(held);
        }
        return key != null && held == null;
    }

    /** No filter holds here: a field without an entity would say that the row refers to none, and be written so. */
    private <T> void loadDirect(
            List<? extends EntityState<?>> owners, MappedRelation<?, T> relation, ToOne<?, T> toOne) {
        Map<Object, List<EntityState<?>>> wanted = new LinkedHashMap<>();
        for (EntityState<?> owner : owners) {
            Object key = fields.get(owner.entity, toOne) == null ? fields.storedKey(owner, toOne) : null;
            T held = key == null ? null : held(relation.target().table(), key, false);
            if (held != null) {
                fields.install(owner, toOne, held);
            } else if (key != null) {
                wanted.computeIfAbsent(key, each -> new ArrayList<>()).add(owner);
            }
        }
        if (!wanted.isEmpty()) {
            Map<?, T> found = find(relation, wanted.keySet(), AppliedFilters.NONE);
            wanted.forEach((key, states) -> states.forEach(state -> fields.install(state, toOne, found.get(key))));
        }
    }

    /**
     * Puts the session's objects in the place of detached ones that objects hold directly: one row is one object. One whose row is
     * not there stays, for the database to refuse.
     */
    <T> void attach(List<? extends EntityState<?>> owners, MappedRelation<?, T> relation) {
        ToOne<?, T> toOne = (ToOne<?, T>) relation.relation();
        Map<Object, List<EntityState<?>>> wanted = new LinkedHashMap<>(0);
        for (EntityState<?> owner : owners) {
            Object target = fields.get(owner.entity, toOne);
            Object key = target == null || context.stateOf(target) != null ? null : fields.key(target);
            T held = key == null ? null : held(relation.target().table(), key, false);
            if (held != null) {
                fields.refer(owner.entity, toOne, held);
            } else if (key != null) {
                wanted.computeIfAbsent(key, each -> new ArrayList<>()).add(owner);
            }
        }
        if (!wanted.isEmpty()) {
            find(relation, wanted.keySet(), AppliedFilters.NONE)
                    .forEach((key, found) -> Objects.requireNonNull(wanted.get(key))
                            .forEach(owner -> fields.refer(owner.entity, toOne, found)));
        }
    }

    /** Takes note of an object whose row was read again, and with it the key of an entity that it holds directly. */
    void reread(EntityState<?> state, MappedRelation<?, ?> relation) {
        reread.computeIfAbsent(relation, each -> new ArrayList<>()).add(state);
    }

    /** Loads the entities that objects hold directly whose rows were read again. */
    void loadReread() {
        while (!reread.isEmpty()) {
            MappedRelation<?, ?> relation = reread.keySet().iterator().next();
            load(Objects.requireNonNull(reread.remove(relation)), relation, AppliedFilters.NONE);
        }
    }

    @SuppressWarnings("unchecked") // the reference is that of the relationship
    private <T> @Nullable Reference<T> unloaded(EntityState<?> owner, ToOne<?, T> relation) {
        Object field = fields.get(owner.entity, relation);
        return field instanceof Reference<?> reference && !reference.isLoaded() ? (Reference<T>) reference : null;
    }

    /**
     * Returns the object with a key when this transaction has read it, or is to insert it. Whether a filter leaves out what was
     * read, the database alone can tell.
     */
    private <T, K> @Nullable T held(EntityTable<T, K> table, Object key, boolean isFiltered) {
        @SuppressWarnings("unchecked") // a reference's key is of its target's key type
        K typed = (K) key;
        EntityState<? extends T> state = isFiltered ? null : context.find(table, key);
        if (state != null && state.transaction == transaction.number()) {
            return state.entity;
        }
        EntityState<? extends T> pending = context.findPending(table, typed);
        return pending == null ? null : pending.entity;
    }

    @SuppressWarnings("unchecked") // the keys are those of the target
    private <T> Map<?, T> find(MappedRelation<?, T> relation, Set<Object> keys, AppliedFilters inForce) {
        return find((MappedTable<T, Object>) relation.target(), keys, inForce);
    }

    private <T> Map<Object, T> find(MappedTable<T, Object> target, Set<Object> keys, AppliedFilters inForce) {
        EntityRows result = rows.forResult(inForce);
        Map<Object, T> found = new RowFinder<>(
                        target, transaction.channel(), engine.renderings().conditions(inForce))
                .findAll(keys, result);
        result.finish();
        return found;
    }
}
