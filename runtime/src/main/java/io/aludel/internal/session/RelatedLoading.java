package io.aludel.internal.session;

import io.aludel.LazyLoadException;
import io.aludel.annotation.FetchStrategy;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.internal.render.BoundStatement;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.LoadGroup;
import io.aludel.mapping.Reference;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToOne;
import io.aludel.sql.Fetch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
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
    private final PersistenceContext context;
    private final RelationFields fields;
    private final AppliedFilters filters;
    private final TargetLoading targets;
    private final ElementLoading elements;

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
        this.context = context;
        this.fields = fields;
        this.filters = filters;
        this.targets = new TargetLoading(engine, context, transaction, undo, fields, rows);
        this.elements = new ElementLoading(engine, context, transaction, undo, fields, rows);
    }

    /** Loads a reference of an object because the application asks for it. */
    void load(Reference<?> reference) {
        EntityState<?> owner = Objects.requireNonNull(reference.owner());
        ToOne<?, ?> relation = Objects.requireNonNull(reference.relation());
        MappedRelation<?, ?> mapped = fields.mapped(owner.entity, relation);
        if (mapped.kind() != RelationKind.OWNING_ONE || targets.needsStatement(owner, mapped, filters)) {
            loadFor(members(owner, relation), mapped);
        }
    }

    /** Loads a collection of an object because the application asks for it. */
    void load(RelatedElements<?> asked) {
        EntityState<?> owner = asked.state();
        MappedRelation<?, ?> relation = fields.relation(asked);
        loadFor(members(owner, asked.relation()), relation);
        if (!asked.isLoaded() && owner.status == EntityStatus.DELETED) {
            elements.fill(owner, relation, List.of());
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
        loadFor(owners, relation, null, inForce);
    }

    private void loadFor(
            List<? extends EntityState<?>> owners,
            MappedRelation<?, ?> relation,
            @Nullable BoundStatement keys,
            AppliedFilters inForce) {
        if (relation.kind() == RelationKind.OWNING_ONE) {
            targets.load(owners, relation, inForce);
        } else {
            elements.load(owners, relation, keys, inForce);
        }
    }

    /** Puts the session's objects in the place of detached ones that objects of one class hold directly. */
    void attach(List<? extends EntityState<?>> owners, MappedRelation<?, ?> relation) {
        targets.attach(owners, relation);
    }

    /** Takes note of an object whose row was read again, and with it the key of an entity that it holds directly. */
    void reread(EntityState<?> state, MappedRelation<?, ?> relation) {
        targets.reread(state, relation);
    }

    /** Loads the entities that objects hold directly whose rows were read again. */
    void loadReread() {
        targets.loadReread();
    }

    /**
     * Returns, by object, what refers to it and was left out by a filter when its relationship was loaded. The objects are to be
     * deleted, and their rows cannot go before those.
     */
    Map<Object, List<Object>> hidden(List<? extends EntityState<?>> owners, MappedRelation<?, ?> relation) {
        return filters.of(relation.target().table()) == null ? Map.of() : elements.unfiltered(owners, relation);
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
        loadFor(states, relation, owners, inForce);
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
            found.keySet().forEach(owner -> owners.add(known(owner)));
            if (inForce.of(relation.target().table()) != null) {
                found.forEach((owner, joined) -> targets.found(known(owner), relation, joined));
            }
            targets.load(owners, relation, inForce);
        } else {
            found.forEach((owner, joined) -> elements.fillUnloaded(known(owner), relation, joined));
        }
        fetchNext(found.keySet(), relation, fetch, inForce);
    }

    private EntityState<?> known(Object entity) {
        return Objects.requireNonNull(context.stateOf(entity));
    }
}
