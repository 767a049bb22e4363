package io.aludel.internal.session;

import io.aludel.NotUniqueException;
import io.aludel.Ref;
import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelatedRows;
import io.aludel.internal.persist.RelationKind;
import io.aludel.internal.query.EntityRows;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.internal.render.BoundStatement;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Reference;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToOne;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads what refers to objects, or is linked to them, by the keys of the owners. */
final class ElementLoading {
    private final Engine engine;
    private final PersistenceContext context;
    private final SessionTransaction transaction;
    private final UndoLog undo;
    private final RelationFields fields;
    private final ManagedRows rows;

    ElementLoading(
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

    /** Takes the elements of an object, found in another way, unless it has them. */
    @SuppressWarnings("unchecked") // the elements are those of the relationship
    <T> void fillUnloaded(EntityState<?> owner, MappedRelation<?, T> relation, List<Object> found) {
        if (isUnloaded(owner, relation.relation())) {
            fill(owner, relation, (List<T>) found);
        }
    }

    /**
     * Loads a relationship of several objects of one class, as far as it is not loaded.
     *
     * @param keys the statement that finds the owners' keys, to be used as a subquery, or null when they are named
     */
    <T> void load(
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
     * Returns, by object, what belongs to it besides what its relationship shows, as that was loaded under a filter. Where it is not
     * loaded, nothing is said.
     */
    <T> Map<Object, List<Object>> unfiltered(List<? extends EntityState<?>> owners, MappedRelation<?, T> relation) {
        Map<Object, EntityState<?>> loaded = new LinkedHashMap<>();
        for (EntityState<?> owner : owners) {
            if (!isUnloaded(owner, relation.relation())) {
                loaded.put(owner.key(), owner);
            }
        }
        if (loaded.isEmpty()) {
            return Map.of();
        }
        IdentityHashMap<Object, List<Object>> others = new IdentityHashMap<>();
        EntityRows result = rows.forResult(AppliedFilters.NONE);
        Map<Object, List<T>> all = related(relation, AppliedFilters.NONE).find(loaded.keySet(), result);
        loaded.forEach((key, owner) ->
                others.put(owner.entity, notShown(owner, key, relation, all.getOrDefault(key, List.of()))));
        result.finish();
        return others;
    }

    private <T> List<Object> notShown(EntityState<?> owner, Object key, MappedRelation<?, T> relation, List<T> all) {
        Set<Object> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.addAll(fields.loaded(owner.entity, relation.relation()));
        List<Object> others = new ArrayList<>();
        for (T element : all) {
            if (!shown.contains(element) && belongs(owner, key, relation, element)) {
                others.add(element);
            }
        }
        return others;
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
    <T> void fill(EntityState<?> owner, MappedRelation<?, T> relation, List<T> found) {
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
