package io.aludel.internal.session;

import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.Relation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What was changed in relationships and is not written yet. */
final class UnsavedRelations {
    private final PersistenceContext context;
    private final RelationFields fields;
    private final Set<RelatedElements<?>> changed = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final Set<EntityState<?>> rekeyed = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final IdentityHashMap<Object, Relation<?, ?>> leavers = new IdentityHashMap<>(0);

    UnsavedRelations(PersistenceContext context, RelationFields fields) {
        this.context = context;
        this.fields = fields;
    }

    /** Returns the collections that may differ from what the database has. */
    Set<RelatedElements<?>> changed() {
        return changed;
    }

    /** Returns the objects that left a relationship which deletes orphans. They may have come back, or gone elsewhere. */
    IdentityHashMap<Object, Relation<?, ?>> leavers() {
        return leavers;
    }

    /** Returns the objects whose keys the flush changes, with their relationships loaded. */
    Set<EntityState<?>> rekeyed() {
        return rekeyed;
    }

    /** Remembers who may be an orphan now: what left the relationship, or what its other side says was left. */
    void left(MappedRelation<?, ?> relation, Object owner, Object element) {
        if (relation.relation().options().orphanDelete()) {
            leavers.put(element, relation.relation());
        } else {
            leftUnknown(relation, owner);
        }
    }

    /** Remembers an object that has lost a target which nobody needs to have loaded: the object may be the orphan. */
    void leftUnknown(MappedRelation<?, ?> relation, Object entity) {
        Relation<?, ?> inverse = relation.inverse();
        if (inverse != null && inverse.options().orphanDelete()) {
            leavers.put(entity, inverse);
        }
    }

    /** Returns the objects that the changes concern, by identity. */
    Set<Object> objects() {
        Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        for (RelatedElements<?> elements : changed) {
            objects.add(elements.state().entity);
            objects.addAll(elements.additions());
            objects.addAll(elements.removals());
        }
        objects.addAll(leavers.keySet());
        for (EntityState<?> state : context.pending().states()) {
            for (MappedRelation<Object, ?> relation : fields.relations(state.entity)) {
                if (relation.kind() == RelationKind.OWNING_ONE) {
                    objects.addAll(fields.loaded(state.entity, relation.relation()));
                }
            }
        }
        return objects;
    }

    /** Forgets what is to be written. */
    void forget() {
        changed.clear();
        leavers.clear();
        rekeyed.clear();
    }

    /** Takes back what was changed in collections. New objects keep what they were given. */
    void revert() {
        for (RelatedElements<?> elements : changed) {
            if (elements.state().status != EntityStatus.DETACHED) {
                elements.revert();
            }
        }
        forget();
    }
}
