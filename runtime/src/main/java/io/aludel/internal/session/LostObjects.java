package io.aludel.internal.session;

import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.ToOne;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Objects of one entity whose rows are gone: the session loses them, and so do the loaded relationships of the objects that stay.
 * Sends no statement.
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

    /** Takes objects from the session and from the relationships of the others, with the undoing of that. */
    static <E> void evict(
            EntityEntries<E, ?> entries, List<EntityState<E>> states, PersistenceContext context, UndoLog undo) {
        if (states.isEmpty()) {
            return;
        }
        LostObjects objects = new LostObjects(context, undo, entries);
        FormerGroups groups = new FormerGroups();
        for (EntityState<E> state : states) {
            objects.lost.add(state.entity);
            objects.forgetChanges(entries, state);
            state.status = EntityStatus.DETACHED;
            groups.lost(state);
        }
        entries.identityMap().removeIf(state -> state.status == EntityStatus.DETACHED);
        objects.leaveAll();
        undo.add(() -> {
            states.forEach(state -> takeBack(entries, state, context));
            groups.rejoin();
        });
    }

    /** One row is one object: another one, which was read when the row was there again for a while, gives way. */
    private static <E> void takeBack(EntityEntries<E, ?> entries, EntityState<E> state, PersistenceContext context) {
        EntityState<E> other = entries.find(state.key());
        if (other != null) {
            context.detached(other);
            entries.identityMap().remove(other);
        }
        state.status = EntityStatus.PERSISTENT;
        entries.identityMap().add(state);
    }

    private <E> void forgetChanges(EntityEntries<E, ?> from, EntityState<E> state) {
        for (MappedRelation<E, ?> relation : from.mapped().relations()) {
            if (from.mapper().installed(state, relation.index()) instanceof RelatedCollection<?> collection
                    && context.relationships().unsaved().changed().remove(collection.elements())) {
                undo.add(collection.elements().memento());
            }
        }
    }

    private void leaveAll() {
        for (EntityEntries<?, ?> owners : context.all()) {
            for (MappedRelation<?, ?> relation : owners.mapped().relations()) {
                if (relation.kind() != RelationKind.OWNING_ONE && mayBeIn(relation)) {
                    leave(owners, relation);
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
