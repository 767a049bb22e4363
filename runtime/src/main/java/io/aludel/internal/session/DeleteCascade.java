package io.aludel.internal.session;

import io.aludel.AludelException;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.OnDelete;
import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.render.AppliedFilters;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.Reference;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToManyRows;
import io.aludel.mapping.ToOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Before a flush: finds the orphans, and follows the relationships of what is to be deleted. Related objects are deleted as
 * well, or lose their reference, or are left to the database. As this looks at how things are now, the order in which the
 * application made them so does not matter.
 */
final class DeleteCascade {
    private final PersistenceContext context;
    private final Relationships relationships;
    private final EntityOperations entities;
    private final TakenKeys keys;
    private final Deque<EntityState<?>> deleted = new ArrayDeque<>();
    private final List<Loss> losses = new ArrayList<>();
    private final UnloadedRows unloaded;
    private final Set<EntityState<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A deleted object whose children stay, and are to refer to nothing. */
    private record Loss(
            EntityState<?> state, MappedRelation<?, ?> relation, ToOne<?, ?> reference, List<Object> children) {}

    DeleteCascade(PersistenceContext context, EntityOperations entities) {
        this.context = context;
        this.relationships = context.relationships();
        this.entities = entities;
        this.keys = new TakenKeys(context);
        this.unloaded = new UnloadedRows(context);
    }

    /** Marks everything that is deleted along, and takes references to it away. */
    void collect() {
        IdentityHashMap<Object, Relation<?, ?>> leavers =
                new IdentityHashMap<>(relationships.unsaved().leavers());
        leavers.forEach(this::deleteOrphan);
        // all of them, or none when one was refused: the next flush has to find the others again
        leavers.keySet().forEach(relationships.unsaved().leavers()::remove);
        for (EntityEntries<?, ?> entries : List.copyOf(context.all())) {
            if (entries.hasRemoved()) {
                for (int i = 0; i < entries.identityMap().size(); i++) {
                    enqueue(entries.identityMap().at(i));
                }
            }
        }
        while (!deleted.isEmpty()) {
            List<EntityState<?>> level = new ArrayList<>(deleted);
            deleted.clear();
            byEntity(level).forEach(this::follow);
        }
        losses.forEach(this::clearReferences);
    }

    private Map<EntityEntries<?, ?>, List<EntityState<?>>> byEntity(List<EntityState<?>> level) {
        Map<EntityEntries<?, ?>, List<EntityState<?>>> byEntity = new LinkedHashMap<>();
        for (EntityState<?> state : level) {
            byEntity.computeIfAbsent(context.entriesOf(state.entity), each -> new ArrayList<>())
                    .add(state);
        }
        return byEntity;
    }

    private static boolean isLeftToDatabase(OnDelete onDelete) {
        return onDelete != OnDelete.NO_ACTION && onDelete != OnDelete.RESTRICT;
    }

    /** Whether the database sees to rows that nobody loads, by a foreign key that no field holds. */
    static boolean isLeftToDatabase(MappedRelation<?, ?> relation) {
        return relation.relation() instanceof ToManyRows<?, ?> rows
                && isLeftToDatabase(rows.options().onDelete());
    }

    private void enqueue(EntityState<?> state) {
        if (state.status == EntityStatus.REMOVED && seen.add(state)) {
            deleted.add(state);
        }
    }

    private void deleteOrphan(Object element, Relation<?, ?> relation) {
        EntityState<?> state = context.stateOf(element);
        if (state == null) {
            return;
        }
        if (isOrphan(element, relation)) {
            delete(element, state);
        } else {
            keys.requireKept(state);
        }
    }

    private boolean isOrphan(Object element, Relation<?, ?> relation) {
        MappedRelation<?, ?> mapped = relationships.fields().mapped(relation);
        if (mapped.inverse() instanceof ToOne<?, ?> toOne) {
            Object field = relationships.fields().get(element, toOne);
            return field == null || (field instanceof Reference<?> reference && reference.isEmpty());
        }
        for (RelatedElements<?> elements : relationships.unsaved().changed()) {
            if (elements.relation().isSameAs(relation)
                    && elements.additions().stream().anyMatch(other -> other == element)) {
                return false;
            }
        }
        return true;
    }

    /** Deletes a related object, wherever it is in its life. */
    private void delete(Object element, EntityState<?> state) {
        if (state.status == EntityStatus.PENDING || state.status == EntityStatus.PERSISTENT) {
            entities.delete(element);
        }
        enqueue(state);
    }

    /** Follows the relationships of objects of one class that are deleted, with one statement for all of them. */
    private void follow(EntityEntries<?, ?> entries, List<EntityState<?>> states) {
        for (MappedRelation<?, ?> relation : entries.mapped().relations()) {
            switch (relation.kind()) {
                case OWNING_ONE -> followReferences(states, relation);
                case INVERSE_ONE, ONE_TO_MANY -> followChildren(states, relation);
                case UNFIELDED, MANY_TO_MANY -> followLinks(states, relation);
            }
        }
        context.linksTo(entries).forEach(this::forgetRemoved);
    }

    private void followReferences(List<EntityState<?>> states, MappedRelation<?, ?> relation) {
        ToOne<?, ?> toOne = (ToOne<?, ?>) relation.relation();
        boolean isDeletedAlong = toOne.options().cascades(Cascade.DELETE);
        if (isDeletedAlong) {
            relationships.loading().loadFor(states, relation, AppliedFilters.NONE);
        }
        for (EntityState<?> state : states) {
            if (isDeletedAlong) {
                deleteKnown(relationships.fields().target(state.entity, toOne));
            }
            Object parent = relationships.sides().known(state.entity, toOne);
            if (parent != null && relation.inverse() != null) {
                forget(parent, relation.inverse(), state.entity);
            }
        }
    }

    /** Takes a deleted object from the collection that it was in, if that is loaded or knows it as added. */
    private void forget(Object parent, Relation<?, ?> inverse, Object element) {
        RelatedElements<?> elements = relationships.fields().elements(parent, inverse);
        EntityState<?> state = context.stateOf(parent);
        boolean stays =
                state != null && (state.status == EntityStatus.PERSISTENT || state.status == EntityStatus.PENDING);
        if (stays && (elements == null || elements.isLoaded() || elements.isAdded(element))) {
            relationships.sides().leave(parent, inverse, element);
        }
    }

    private void deleteKnown(@Nullable Object element) {
        EntityState<?> state = element == null ? null : context.stateOf(element);
        if (element != null && state != null) {
            delete(element, state);
        }
    }

    private void followChildren(List<EntityState<?>> states, MappedRelation<?, ?> relation) {
        if (relation.relation().options().isReadOnly()) {
            return;
        }
        ToOne<?, ?> reference = (ToOne<?, ?>) Objects.requireNonNull(relation.inverse());
        OnDelete onDelete = reference.options().onDelete();
        boolean isQueried = relation.relation() instanceof ToManyRows<?, ?>;
        boolean isLeftToDatabase = isLeftToDatabase(onDelete) || isQueried;
        Map<Object, List<Object>> hidden = Map.of();
        if (!isLeftToDatabase) {
            hidden = relationships.loading().hidden(states, relation);
            relationships.loading().loadFor(states, relation, AppliedFilters.NONE);
        } else if (!isLeftToDatabase(onDelete)) {
            states.forEach(state -> unloaded.requireNone(state, relation, reference));
        }
        boolean isDeletedAlong = relation.relation().options().cascades(Cascade.DELETE)
                || relation.relation().options().orphanDelete()
                || onDelete == OnDelete.CASCADE;
        for (EntityState<?> state : states) {
            List<Object> children =
                    isLeftToDatabase ? heldChildren(state, relation, reference) : related(state, relation);
            children.addAll(hidden.getOrDefault(state.entity, List.of()));
            if (isDeletedAlong) {
                children.forEach(this::deleteKnown);
            } else if (!children.isEmpty()) {
                losses.add(new Loss(state, relation, reference, children));
            }
        }
    }

    /** The children that the session knows, loaded in the collection or on their own. */
    private List<Object> heldChildren(EntityState<?> state, MappedRelation<?, ?> relation, ToOne<?, ?> reference) {
        List<Object> children = new ArrayList<>();
        Class<?> type = relation.target().table().entityType();
        for (EntityState<?> pending : context.pending().states()) {
            if (type.isInstance(pending.entity)) {
                addChild(pending.entity, state, reference, children);
            }
        }
        for (EntityEntries<?, ?> entries :
                context.entriesWithin(relation.target().table())) {
            for (int i = 0; i < entries.identityMap().size(); i++) {
                addChild(entries.identityMap().at(i).entity, state, reference, children);
            }
        }
        return children;
    }

    private void addChild(Object child, EntityState<?> state, ToOne<?, ?> reference, List<Object> into) {
        if (relationships.sides().known(child, reference) == state.entity) {
            into.add(child);
        }
    }

    private List<Object> related(EntityState<?> state, MappedRelation<?, ?> relation) {
        Object field = relationships.fields().get(state.entity, relation.relation());
        if (field instanceof RelatedCollection<?> collection) {
            return new ArrayList<>(collection.elements().content());
        }
        Object target = field instanceof Reference<?> reference ? reference.target() : null;
        return target == null ? new ArrayList<>() : new ArrayList<>(List.of(target));
    }

    /** Takes references away when it is known what else is deleted. */
    private void clearReferences(Loss loss) {
        EntityState<?> state = loss.state();
        MappedRelation<?, ?> relation = loss.relation();
        ToOne<?, ?> reference = loss.reference();
        List<Object> stuck = new ArrayList<>();
        for (Object child : loss.children()) {
            EntityState<?> known = context.stateOf(child);
            if (known == null || known.status == EntityStatus.REMOVED || seen.contains(known)) {
                continue;
            }
            if (reference.options().required()) {
                stuck.add(Objects.requireNonNullElse(relationships.fields().key(child), "(new)"));
            } else {
                relationships.fields().refer(child, reference, null);
            }
        }
        if (!stuck.isEmpty()) {
            throw new AludelException("Cannot delete the " + relation.owner().entityName() + " with the key "
                    + state.key() + ": "
                    + relation + " has " + stuck.size() + " of "
                    + relation.target().entityName() + " (keys "
                    + stuck.stream().limit(5).map(Object::toString).toList() + (stuck.size() > 5 ? " .." : "")
                    + "), and " + reference + " must refer to one. Delete them first, give them to another, or let the"
                    + " relationship delete them with cascade = DELETE");
        }
    }

    private void followLinks(List<EntityState<?>> states, MappedRelation<?, ?> relation) {
        boolean isDeletedAlong = relation.relation().options().cascades(Cascade.DELETE)
                || relation.relation().options().orphanDelete();
        if (relation.relation() instanceof ToManyRows<?, ?> rows) {
            if (isLeftToDatabase(relation)) {
                unloaded.forgetReading(relation);
            } else if (isDeletedAlong) {
                states.forEach(state -> unloaded.requireNone(state, rows));
            }
        } else if (isDeletedAlong) {
            relationships.loading().loadFor(states, relation, AppliedFilters.NONE);
            for (EntityState<?> state : states) {
                related(state, relation).forEach(this::deleteKnown);
            }
        }
        if (relation.inverse() != null) {
            forgetRemoved(relation.target().relations().get(relation.inverse().index()));
        }
    }

    /** Takes deleted objects from the loaded collections of a relationship that has no other record of them. */
    private void forgetRemoved(MappedRelation<?, ?> relation) {
        for (EntityEntries<?, ?> entries :
                context.entriesWithin(relation.owner().table())) {
            for (int i = 0; i < entries.identityMap().size(); i++) {
                EntityState<?> state = entries.identityMap().at(i);
                RelatedElements<Object> elements = relationships.fields().elements(state.entity, relation.relation());
                if (state.status == EntityStatus.PERSISTENT && elements != null && elements.isLoaded()) {
                    forgetRemoved(elements);
                }
            }
        }
    }

    private void forgetRemoved(RelatedElements<Object> elements) {
        for (Object element : List.copyOf(elements.content())) {
            EntityState<?> known = context.stateOf(element);
            if (known != null && known.status == EntityStatus.REMOVED) {
                elements.removeSilently(element);
            }
        }
    }
}
