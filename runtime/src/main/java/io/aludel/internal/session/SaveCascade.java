package io.aludel.internal.session;

import io.aludel.annotation.Cascade;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Adds the objects that can be reached from a new one where the relationship cascades that, level by level, so that a long chain
 * needs no deep stack; and lets the other sides of its relationships know of it.
 */
final class SaveCascade {
    private final PersistenceContext context;
    private final Consumer<Object> adding;
    private final Deque<Step> steps = new ArrayDeque<>();
    private @Nullable Step current;

    SaveCascade(PersistenceContext context, Consumer<Object> adding) {
        this.context = context;
        this.adding = adding;
    }

    /** One object to add, and the relationship that led to it. */
    private record Step(Object element, Object owner, Relation<?, ?> relation) {}

    /** Follows the relationships of an object that was added. */
    <E> void saved(EntityEntries<E, ?> entries, EntityState<E> state) {
        Relationships relationships = context.relationships();
        relationships.added(entries, state);
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            follow(relationships, relation, state.entity);
        }
        if (current == null) {
            drain();
        }
    }

    private void drain() {
        try {
            for (Step step = steps.poll(); step != null; step = steps.poll()) {
                current = step;
                adding.accept(step.element());
            }
        } finally {
            current = null;
            steps.clear();
        }
    }

    private void follow(Relationships relationships, MappedRelation<?, ?> relation, Object entity) {
        if (relation.relation().options().isReadOnly()) {
            return;
        }
        if (relation.isToMany()) {
            RelatedElements<Object> elements = relationships.fields().elements(entity, relation.relation());
            if (elements != null) {
                for (Object element : new ArrayList<>(elements.known())) {
                    relationships.sides().joined(relation, entity, element);
                    push(relation, entity, element);
                }
                if (!elements.known().isEmpty()
                        && (elements.isQueried() || relation.kind() != RelationKind.ONE_TO_MANY)) {
                    relationships.unsaved().changed().add(elements);
                }
            }
            return;
        }
        Object target = relationships.fields().target(entity, (ToOne<?, ?>) relation.relation());
        if (target != null) {
            if (!isWhereItCameFrom(relation, target)) {
                relationships.sides().moved(relation, entity, null, target);
            }
            push(relation, entity, target);
        }
    }

    /** Whether the object was reached over the other side of the relationship, which therefore has it. */
    private boolean isWhereItCameFrom(MappedRelation<?, ?> relation, Object target) {
        return current != null
                && current.owner() == target
                && relation.inverse() != null
                && current.relation().isSameAs(relation.inverse());
    }

    private void push(MappedRelation<?, ?> relation, Object owner, Object element) {
        if (relation.relation().options().cascades(Cascade.SAVE)) {
            steps.add(new Step(element, owner, relation.relation()));
        }
    }
}
