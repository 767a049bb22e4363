package io.aludel.internal.session;

import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.ToOne;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Objects of one entity that the session has lost, as their rows are gone: takes them from the loaded relationships of the objects
 * that stay. Sends no statement.
 */
final class LostObjects {
    private final PersistenceContext context;
    private final UndoLog undo;
    private final EntityEntries<?, ?> entries;
    private final Set<Object> lost = Collections.newSetFromMap(new IdentityHashMap<>());

    private LostObjects(PersistenceContext context, UndoLog undo, EntityEntries<?, ?> entries) {
        this.context = context;
        this.undo = undo;
        this.entries = entries;
    }

    /** Takes objects from the relationships, with the undoing of that. */
    static void leave(
            EntityEntries<?, ?> entries,
            List<? extends EntityState<?>> states,
            PersistenceContext context,
            UndoLog undo) {
        LostObjects objects = new LostObjects(context, undo, entries);
        states.forEach(state -> objects.lost.add(state.entity));
        for (EntityEntries<?, ?> owners : context.all()) {
            for (MappedRelation<?, ?> relation : owners.mapped().relations()) {
                if (relation.kind() != RelationKind.OWNING_ONE && objects.mayBeIn(relation)) {
                    objects.leave(owners, relation);
                }
            }
        }
    }

    private boolean mayBeIn(MappedRelation<?, ?> relation) {
        return relation.target().table().root().entityType()
                == entries.mapped().table().root().entityType();
    }

    private void leave(EntityEntries<?, ?> owners, MappedRelation<?, ?> relation) {
        RelationFields fields = context.relationships().fields();
        for (int i = 0; i < owners.identityMap().size(); i++) {
            Object owner = owners.identityMap().at(i).entity;
            if (relation.relation() instanceof ToOne<?, ?> toOne) {
                Object target = fields.target(owner, toOne);
                if (target != null && lost.contains(target)) {
                    // after a rollback it is loaded again in any case
                    fields.refer(owner, toOne, null);
                }
            } else {
                RelatedElements<Object> elements = fields.elements(owner, relation.relation());
                if (elements != null
                        && elements.isLoaded()
                        && elements.content().stream().anyMatch(lost::contains)) {
                    undo.add(elements.memento());
                    elements.forget(lost);
                }
            }
        }
    }
}
