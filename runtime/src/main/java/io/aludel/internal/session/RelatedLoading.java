package io.aludel.internal.session;

import io.aludel.LazyLoadException;
import io.aludel.NotUniqueException;
import io.aludel.Ref;
import io.aludel.annotation.FetchStrategy;
import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.RelatedRows;
import io.aludel.internal.persist.RelationKind;
import io.aludel.internal.persist.RowFinder;
import io.aludel.internal.query.EntityRows;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.internal.render.BoundStatement;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.LoadGroup;
import io.aludel.mapping.Reference;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToOne;
import io.aludel.sql.Fetch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Loads related objects, for all objects of a group at once: what is known already is not asked for, each key is asked for once.
 * The objects that come are a group of their own, so that a walk over a graph costs a statement per level.
 */
final class RelatedLoading {
    private final Engine engine;
    private final PersistenceContext context;
    private final SessionTransaction transaction;
    private final UndoLog undo;
    private final RelationFields fields;
    private final ManagedRows rows;
    private final AppliedFilters filters;
    private final Map<MappedRelation<?, ?>, List<EntityState<?>>> reread = new LinkedHashMap<>(0);

    /**
     * Makes what loads for a session.
     *
     * @param filters which rows there are for what is loaded later than its owner
     */
    RelatedLoading(
            Engine engine,
            PersistenceContext context,
            SessionTransaction transaction,
            UndoLog undo,
            RelationFields fields,
            ManagedRows rows,
            AppliedFilters filters) {
        this.engine = engine;
        this.context = context;
        this.transaction = transaction;
        this.undo = undo;
        this.fields = fields;
        this.rows = rows;
        this.filters = filters;
    }

    /** Loads a reference of an object because the application asks for it. */
    void load(Reference<?> reference) {
        EntityState<?> owner = Objects.requireNonNull(reference.owner());
        ToOne<?, ?> relation = Objects.requireNonNull(reference.relation());
        MappedRelation<?, ?> mapped = fields.mapped(owner.entity, relation);
        if (mapped.kind() != RelationKind.OWNING_ONE || needsStatement(owner, mapped)) {
            loadFor(members(owner, relation), mapped);
        }
    }

    /** Loads a collection of an object because the application asks for it. */
    void load(RelatedElements<?> elements) {
        EntityState<?> owner = elements.state();
        MappedRelation<?, ?> relation = fields.mapped(owner.entity, elements.relation());
        loadFor(members(owner, elements.relation()), relation);
        if (!elements.isLoaded() && owner.status == EntityStatus.DELETED) {
            fillAny(owner, relation, List.of());
        }
    }

    private static List<EntityState<?>> members(EntityState<?> owner, Relation<?, ?> relation) {
        LoadGroup group = owner.group;
        FetchStrategy strategy = group instanceof SessionGroup known
                ? known.strategy(relation)
                : relation.options().fetch();
        if (strategy == FetchStrategy.RAISE) {
            throw new LazyLoadException(relation.notLoaded("its fetch strategy is to raise"));
        }
        return group instanceof SessionGroup known && strategy != FetchStrategy.SELECT
                ? known.members(relation)
                : List.of(owner);
    }

    /** Loads a relationship of several objects of one class, as far as it is not loaded. */
    void loadFor(List<? extends EntityState<?>> owners, MappedRelation<?, ?> relation) {
        loadFor(owners, relation, filters);
    }

    /** Loads a relationship of several objects of one class, as far as it is not loaded, from the rows that there are. */
    void loadFor(List<? extends EntityState<?>> owners, MappedRelation<?, ?> relation, AppliedFilters inForce) {
        if (relation.kind() == RelationKind.OWNING_ONE) {
            loadTargets(owners, relation, inForce);
        } else {
            loadElements(owners, relation, null, inForce);
        }
    }

    // ---- for a query

    /**
     * Loads a relationship of objects that a query returned, and what follows.
     *
     * @param owners the statement that finds the objects' keys, to be used as a subquery, or null when they are named
     * @param inForce which rows there are
     */
    void fetch(List<?> entities, Fetch<?, ?> fetch, @Nullable BoundStatement owners, AppliedFilters inForce) {
        if (entities.isEmpty() || !fetch.isEager()) {
            return;
        }
        MappedRelation<?, ?> relation = fields.mapped((Relation<?, ?>) fetch.relation());
        List<EntityState<?>> states = new ArrayList<>(entities.size());
        for (Object entity : entities) {
            EntityState<?> state = context.stateOf(entity);
            if (state != null) {
                states.add(state);
            }
        }
        if (relation.kind() == RelationKind.OWNING_ONE) {
            loadTargets(states, relation, inForce);
        } else {
            loadElements(states, relation, owners, inForce);
        }
        fetchNext(entities, relation, fetch, inForce);
    }

    private void fetchNext(
            Collection<?> entities, MappedRelation<?, ?> relation, Fetch<?, ?> fetch, AppliedFilters inForce) {
        if (fetch.next().isEmpty()) {
            return;
        }
        Set<Object> related = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> inOrder = new ArrayList<>();
        for (Object entity : entities) {
            for (Object element : fields.loaded(entity, relation.relation())) {
                if (related.add(element)) {
                    inOrder.add(element);
                }
            }
        }
        fetch.next().forEach(next -> fetch(inOrder, next, null, inForce));
    }

    /** Takes the related objects that a query returned by a join, by owner, and loads what follows. */
    void fill(IdentityHashMap<Object, List<Object>> found, Fetch<?, ?> fetch, AppliedFilters inForce) {
        MappedRelation<?, ?> relation = fields.mapped((Relation<?, ?>) fetch.relation());
        if (relation.kind() == RelationKind.OWNING_ONE) {
            List<EntityState<?>> owners = new ArrayList<>();
            found.keySet().forEach(owner -> owners.add(Objects.requireNonNull(context.stateOf(owner))));
            if (inForce.of(relation.target().table()) != null) {
                found.forEach((owner, targets) -> foundTarget(owner, relation, targets));
            }
            loadTargets(owners, relation, inForce);
        } else {
            found.forEach((owner, elements) -> {
                EntityState<?> state = Objects.requireNonNull(context.stateOf(owner));
                if (isUnloaded(state, relation.relation())) {
                    fillAny(state, relation, elements);
                }
            });
        }
        fetchNext(found.keySet(), relation, fetch, inForce);
    }

    /** Where a filter holds, the join has told whether the target is there: what the session holds does not tell that. */
    private <T> void foundTarget(Object owner, MappedRelation<?, T> relation, List<Object> targets) {
        ToOne<?, T> toOne = (ToOne<?, T>) relation.relation();
        Reference<T> reference =
                toOne.isDirect() ? null : unloaded(Objects.requireNonNull(context.stateOf(owner)), toOne);
        if (reference != null) {
            reference.found(
                    targets.isEmpty() ? null : toOne.target().entityType().cast(targets.get(0)));
        }
    }

    @SuppressWarnings("unchecked") // the elements are those of the relationship
    private <T> void fillAny(EntityState<?> owner, MappedRelation<?, T> relation, List<Object> elements) {
        fill(owner, relation, (List<T>) elements);
    }

    // ---- by the key that the owner has

    private <T> void loadTargets(
            List<? extends EntityState<?>> owners, MappedRelation<?, T> relation, AppliedFilters inForce) {
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
            wanted.forEach((key, references) -> references.forEach(reference -> reference.found(found.get(key))));
        }
    }

    /** Returns whether the target of a reference has to be read; one that the session has is there at once. */
    private <T> boolean needsStatement(EntityState<?> owner, MappedRelation<?, T> relation) {
        Reference<T> reference = unloaded(owner, (ToOne<?, T>) relation.relation());
        Object key = reference == null ? null : relation.target().table().key(reference);
        boolean isFiltered = filters.of(relation.target().table()) != null;
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

    /** Takes note of an object whose row was read again, and with it the key of an entity that it holds directly. */
    void reread(EntityState<?> state, MappedRelation<?, ?> relation) {
        reread.computeIfAbsent(relation, each -> new ArrayList<>()).add(state);
    }

    /** Loads the entities that objects hold directly whose rows were read again. */
    void loadReread() {
        while (!reread.isEmpty()) {
            MappedRelation<?, ?> relation = reread.keySet().iterator().next();
            loadFor(Objects.requireNonNull(reread.remove(relation)), relation);
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

    // ---- by the key of the owner that the others have

    private <T> void loadElements(
            List<? extends EntityState<?>> owners,
            MappedRelation<?, T> relation,
            @Nullable BoundStatement keys,
            AppliedFilters inForce) {
        Map<Object, EntityState<?>> wanted = new LinkedHashMap<>();
        for (EntityState<?> owner : owners) {
            if (isUnloaded(owner, relation.relation())) {
                if (owner.status == EntityStatus.PERSISTENT || owner.status == EntityStatus.REMOVED) {
                    wanted.put(owner.key(), owner);
                } else if (owner.status == EntityStatus.PENDING) {
                    fill(owner, relation, List.of());
                }
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        EntityRows result = rows.forResult(inForce);
        RelatedRows<Object, T> related = related(relation, inForce);
        Map<Object, List<T>> found =
                keys == null ? related.find(wanted.keySet(), result) : related.findBy(keys, result);
        wanted.forEach((key, owner) -> fill(owner, relation, found.getOrDefault(key, List.of())));
        result.finish();
    }

    /**
     * Returns, by object, what refers to it and was left out by a filter when its relationship was loaded. The objects are to be
     * deleted, and their rows cannot go before those.
     */
    <T> Map<Object, List<Object>> hidden(List<? extends EntityState<?>> owners, MappedRelation<?, T> relation) {
        Map<Object, EntityState<?>> loaded = new LinkedHashMap<>();
        if (filters.of(relation.target().table()) != null) {
            for (EntityState<?> owner : owners) {
                if (!isUnloaded(owner, relation.relation())) {
                    loaded.put(owner.key(), owner);
                }
            }
        }
        IdentityHashMap<Object, List<Object>> hidden = new IdentityHashMap<>(0);
        if (!loaded.isEmpty()) {
            EntityRows result = rows.forResult(AppliedFilters.NONE);
            related(relation, AppliedFilters.NONE).find(loaded.keySet(), result).forEach((key, elements) -> {
                EntityState<?> owner = Objects.requireNonNull(loaded.get(key));
                Collection<?> shown = fields.loaded(owner.entity, relation.relation());
                List<Object> others = new ArrayList<>(elements);
                others.removeIf(element -> shown.stream().anyMatch(other -> other == element)
                        || !belongs(
                                owner,
                                key,
                                relation,
                                relation.target().table().entityType().cast(element)));
                hidden.put(owner.entity, others);
            });
            result.finish();
        }
        return hidden;
    }

    private <T> RelatedRows<Object, T> related(MappedRelation<?, T> relation, AppliedFilters inForce) {
        return RelatedRows.of(
                relation,
                engine.dialect(),
                transaction.channel(),
                engine.renderings().conditions(inForce));
    }

    private boolean isUnloaded(EntityState<?> owner, Relation<?, ?> relation) {
        Object field = fields.get(owner.entity, relation);
        return field instanceof RelatedCollection<?> collection
                ? !collection.elements().isLoaded()
                : field instanceof Reference<?> reference && !reference.isLoaded();
    }

    @SuppressWarnings("unchecked") // the field is that of the relationship
    private <T> void fill(EntityState<?> owner, MappedRelation<?, T> relation, List<T> found) {
        boolean mayBeRemoved = context.hasRemovedWithin(relation.target().table());
        Object key = owner.status == EntityStatus.PENDING ? null : owner.key();
        List<T> present = new ArrayList<>(found.size());
        for (T element : found) {
            if (!(mayBeRemoved && isRemoved(element)) && belongs(owner, key, relation, element)) {
                present.add(element);
            }
        }
        if (fields.get(owner.entity, relation.relation()) instanceof RelatedCollection<?> collection) {
            RelatedElements<T> elements = (RelatedElements<T>) collection.elements();
            elements.fill(present);
            if (transaction.hasWritten() || present.size() < found.size()) {
                undo.add(() -> forget(elements));
            }
        } else {
            Reference<Object> reference = fields.reference(owner.entity, (ToOne<?, ?>) relation.relation());
            reference.found(single(owner, relation, present));
        }
    }

    /** What was loaded may be what is rolled back, and what was left out of it may be back. */
    private static void forget(RelatedElements<?> elements) {
        if (elements.state().status != EntityStatus.DETACHED) {
            elements.reset();
        }
    }

    private static <T> @Nullable T single(EntityState<?> owner, MappedRelation<?, T> relation, List<T> found) {
        if (found.size() > 1) {
            throw new NotUniqueException(relation + " of the "
                    + relation.owner().entityName() + " with the key "
                    + owner.key() + " has " + found.size() + " rows, and can have one: make the foreign key of '"
                    + relation.target().table().tableName() + "' unique, or map it as a collection");
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * Whether an object whose row belongs to the owner still does: it may be about to be deleted, or its reference may have got
     * another target that is not written yet. Where it does, its reference has the owner from now on.
     */
    private <T> boolean belongs(
            EntityState<?> owner, @Nullable Object ownerKey, MappedRelation<?, T> relation, T element) {
        if (!(relation.inverse() instanceof ToOne<?, ?> toOne)
                || relation.kind() == RelationKind.MANY_TO_MANY
                || toOne.isDirect()) {
            return true;
        }
        Reference<Object> reference = reference(relation, toOne, element);
        Object target = reference.target();
        if (target != null) {
            return target == owner.entity;
        }
        if (ownerKey == null
                || !(ownerKey.equals(reference.key())
                        || ownerKey.equals(keyOf(relation.owner().table().root(), reference)))) {
            return false;
        }
        reference.found(owner.entity);
        return true;
    }

    private boolean isRemoved(Object element) {
        EntityState<?> state = context.stateOf(element);
        return state != null && state.status == EntityStatus.REMOVED;
    }

    @SuppressWarnings("unchecked") // a reference's target is any object here
    private <T> Reference<Object> reference(MappedRelation<?, T> relation, ToOne<?, ?> toOne, T element) {
        if (element.getClass() == relation.target().table().entityType()
                && relation.target().mapper().related(element, toOne.index()) instanceof Reference<?> reference) {
            return (Reference<Object>) reference;
        }
        return fields.reference(element, toOne);
    }

    @SuppressWarnings("unchecked") // the reference is to an entity of the hierarchy
    private static <E> @Nullable Object keyOf(EntityTable<E, ?> root, Reference<Object> reference) {
        return root.key((Ref<E>) (Ref<?>) reference);
    }
}
