package io.aludel.internal.session;

import io.aludel.AludelException;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.OnDelete;
import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.Reference;
import io.aludel.mapping.Relation;
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
    private final Deque<EntityState<?>> deleted = new ArrayDeque<>();
    private final Set<EntityState<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    DeleteCascade(PersistenceContext context, EntityOperations entities) {
        this.context = context;
        this.relationships = context.relationships();
        this.entities = entities;
    }

    /** Marks everything that is deleted along, and takes references to it away. */
    void collect() {
        Map<Object, Relation<?, ?>> leavers = new LinkedHashMap<>(relationships.leavers());
        relationships.leavers().clear();
        leavers.forEach(this::deleteOrphan);
        for (EntityEntries<?, ?> entries : List.copyOf(context.all())) {
            if (entries.hasRemoved() && entries.mapped().hasRelations()) {
                for (int i = 0; i < entries.identityMap().size(); i++) {
                    enqueue(entries.identityMap().at(i));
                }
            }
        }
        for (EntityState<?> state = deleted.poll(); state != null; state = deleted.poll()) {
            follow(state);
        }
    }

    private void enqueue(EntityState<?> state) {
        if (state.status == EntityStatus.REMOVED && seen.add(state)) {
            deleted.add(state);
        }
    }

    private void deleteOrphan(Object element, Relation<?, ?> relation) {
        EntityState<?> state = context.stateOf(element);
        if (state != null && isOrphan(element, relation)) {
            delete(element, state);
        }
    }

    private boolean isOrphan(Object element, Relation<?, ?> relation) {
        MappedRelation<?, ?> mapped = relationships.fields().mapped(relation);
        if (mapped.inverse() instanceof ToOne<?, ?> toOne) {
            Object field = relationships.fields().get(element, toOne);
            return field == null || (field instanceof Reference<?> reference && reference.isEmpty());
        }
        for (RelatedElements<?> elements : relationships.changed()) {
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

    private void follow(EntityState<?> state) {
        for (MappedRelation<?, ?> relation : relationships.fields().relations(state.entity)) {
            switch (relation.kind()) {
                case OWNING_ONE -> followReference(state, relation);
                case INVERSE_ONE, ONE_TO_MANY -> followChildren(state, relation);
                case UNFIELDED, MANY_TO_MANY -> followLinks(state, relation);
            }
        }
    }

    private void followReference(EntityState<?> state, MappedRelation<?, ?> relation) {
        ToOne<?, ?> toOne = (ToOne<?, ?>) relation.relation();
        if (toOne.options().cascades(Cascade.DELETE)) {
            relationships.loading().loadFor(List.of(state), relation);
            deleteKnown(relationships.fields().target(state.entity, toOne));
        }
        Object parent = relationships.sides().known(state.entity, toOne);
        if (parent != null && relation.inverse() != null) {
            forget(parent, relation.inverse(), state.entity);
        }
    }

    /** Takes a deleted object from the collection that it was in, if that is loaded. */
    private void forget(Object parent, Relation<?, ?> inverse, Object element) {
        RelatedElements<?> elements = relationships.fields().elements(parent, inverse);
        EntityState<?> state = context.stateOf(parent);
        boolean stays = state != null && state.status == EntityStatus.PERSISTENT;
        if (stays && (elements == null || elements.isLoaded())) {
            relationships.sides().leave(parent, inverse, element);
        }
    }

    private void deleteKnown(@Nullable Object element) {
        EntityState<?> state = element == null ? null : context.stateOf(element);
        if (element != null && state != null) {
            delete(element, state);
        }
    }

    private void followChildren(EntityState<?> state, MappedRelation<?, ?> relation) {
        if (relation.relation().options().isReadOnly()) {
            return;
        }
        ToOne<?, ?> reference = (ToOne<?, ?>) Objects.requireNonNull(relation.inverse());
        OnDelete onDelete = reference.options().onDelete();
        boolean isLeftToDatabase = onDelete != OnDelete.NO_ACTION && onDelete != OnDelete.RESTRICT;
        if (!isLeftToDatabase) {
            relationships.loading().loadFor(List.of(state), relation);
        }
        List<Object> children = isLeftToDatabase ? heldChildren(state, relation, reference) : related(state, relation);
        boolean isDeletedAlong = relation.relation().options().cascades(Cascade.DELETE)
                || relation.relation().options().orphanDelete()
                || onDelete == OnDelete.CASCADE;
        if (isDeletedAlong) {
            children.forEach(this::deleteKnown);
        } else {
            clearReferences(state, relation, reference, children);
        }
    }

    /** The children that the session knows, loaded in the collection or on their own. */
    private List<Object> heldChildren(EntityState<?> state, MappedRelation<?, ?> relation, ToOne<?, ?> reference) {
        List<Object> children = new ArrayList<>();
        for (EntityEntries<?, ?> entries :
                context.entriesWithin(relation.target().table())) {
            for (int i = 0; i < entries.identityMap().size(); i++) {
                Object child = entries.identityMap().at(i).entity;
                if (relationships.sides().known(child, reference) == state.entity) {
                    children.add(child);
                }
            }
        }
        return children;
    }

    private List<Object> related(EntityState<?> state, MappedRelation<?, ?> relation) {
        Object field = relationships.fields().get(state.entity, relation.relation());
        if (field instanceof RelatedCollection<?> collection) {
            return new ArrayList<>(collection.elements().content());
        }
        Object target = field instanceof Reference<?> reference ? reference.target() : null;
        return target == null ? List.of() : List.of(target);
    }

    private void clearReferences(
            EntityState<?> state, MappedRelation<?, ?> relation, ToOne<?, ?> reference, List<Object> children) {
        List<Object> stuck = new ArrayList<>();
        for (Object child : children) {
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

    private void followLinks(EntityState<?> state, MappedRelation<?, ?> relation) {
        boolean isDeletedAlong = relation.relation().options().cascades(Cascade.DELETE)
                || relation.relation().options().orphanDelete();
        RelatedElements<Object> elements = relationships.fields().elements(state.entity, relation.relation());
        if (isDeletedAlong) {
            relationships.loading().loadFor(List.of(state), relation);
        }
        if (elements != null && elements.isLoaded()) {
            for (Object element : new ArrayList<>(elements.content())) {
                if (isDeletedAlong) {
                    deleteKnown(element);
                } else if (relation.inverse() != null && relation.kind() == RelationKind.MANY_TO_MANY) {
                    forget(element, relation.inverse(), state.entity);
                }
            }
        }
    }
}
