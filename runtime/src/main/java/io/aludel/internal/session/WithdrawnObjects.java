package io.aludel.internal.session;

import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.ToOne;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** New objects that are not to be inserted after all: takes them from the relationships of the objects that stay. */
final class WithdrawnObjects {
    private final Relationships relationships;
    private final Set<Object> leaving = Collections.newSetFromMap(new IdentityHashMap<>());

    private WithdrawnObjects(Relationships relationships) {
        this.relationships = relationships;
    }

    /** Takes those of some objects that are new from the relationships of all others. */
    static void leave(PersistenceContext context, Collection<Object> entities) {
        WithdrawnObjects withdrawn = new WithdrawnObjects(context.relationships());
        for (Object entity : entities) {
            EntityState<?> state = context.stateOf(entity);
            if (state != null && state.status == EntityStatus.PENDING) {
                withdrawn.leaving.add(entity);
            }
        }
        withdrawn.leaving.forEach(withdrawn::leaveOtherSides);
        List.copyOf(context.relationships().unsaved().changed()).forEach(withdrawn::leave);
    }

    private void leaveOtherSides(Object entity) {
        for (MappedRelation<Object, ?> relation : relationships.fields().relations(entity)) {
            if (relation.kind() == RelationKind.OWNING_ONE && relation.inverse() != null) {
                Object parent = relationships.sides().known(entity, (ToOne<?, ?>) relation.relation());
                if (parent != null && !leaving.contains(parent)) {
                    relationships.sides().leave(parent, relation.inverse(), entity);
                }
            } else if (relation.inverse() instanceof ToOne<?, ?>
                    && !relation.relation().options().isReadOnly()) {
                for (Object child : List.copyOf(relationships.fields().loaded(entity, relation.relation()))) {
                    if (!leaving.contains(child)) {
                        relationships.sides().parted(relation, entity, child);
                    }
                }
            }
        }
    }

    private <T> void leave(RelatedElements<T> elements) {
        if (!leaving.contains(elements.state().entity)) {
            for (T element : List.copyOf(elements.additions())) {
                if (leaving.contains(element)) {
                    elements.removeSilently(element);
                }
            }
        }
    }
}
