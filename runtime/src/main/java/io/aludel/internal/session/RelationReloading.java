package io.aludel.internal.session;

import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import io.aludel.mapping.Reference;
import io.aludel.mapping.ToOne;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes relationships be loaded again when they are asked for next. Sends no statement. */
final class RelationReloading {
    private final PersistenceContext context;
    private final RelationFields fields;
    private final BackReferences sides;
    private final RelatedLoading loading;
    private final UnsavedRelations unsaved;

    RelationReloading(
            PersistenceContext context,
            RelationFields fields,
            BackReferences sides,
            RelatedLoading loading,
            UnsavedRelations unsaved) {
        this.context = context;
        this.fields = fields;
        this.sides = sides;
        this.loading = loading;
        this.unsaved = unsaved;
    }

    /** An object's row was read again: its relationships are out of date, but for those with unsaved changes. */
    <E> void reloaded(EntityEntries<E, ?> entries, EntityState<E> state) {
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            Object field = entries.mapper().installed(state, relation.index());
            unload(relation, field);
            if (relation.relation() instanceof ToOne<?, ?> toOne && toOne.isDirect()) {
                entries.mapper().install(state, relation.index(), null);
                loading.reread(state, relation);
            }
        }
    }

    private static void unload(MappedRelation<?, ?> relation, @Nullable Object field) {
        if (field instanceof RelatedCollection<?> collection) {
            collection.elements().unload();
        } else if (relation.kind() == RelationKind.INVERSE_ONE && field instanceof Reference<?> reference) {
            reference.unknown();
        }
    }

    /** Rows were changed past the objects: relationships are out of date, but for those with unsaved changes. */
    void expire(Predicate<MappedRelation<?, ?>> outdated, UndoLog undo) {
        for (EntityEntries<?, ?> entries : context.all()) {
            for (MappedRelation<?, ?> relation : entries.mapped().relations()) {
                if (relation.kind() != RelationKind.OWNING_ONE && outdated.test(relation)) {
                    expire(entries, relation, undo);
                }
            }
        }
    }

    private <E> void expire(EntityEntries<E, ?> entries, MappedRelation<?, ?> relation, UndoLog undo) {
        for (int i = 0; i < entries.identityMap().size(); i++) {
            Object field = entries.mapper().installed(entries.identityMap().at(i), relation.index());
            if (field instanceof RelatedCollection<?> collection) {
                expire(collection.elements(), undo);
            } else if (field instanceof Reference<?> reference && !isUnsaved(reference.target())) {
                // after a rollback it is loaded again in any case
                reference.unknown();
            }
        }
    }

    private static void expire(RelatedElements<?> elements, UndoLog undo) {
        if (elements.isLoaded() && !elements.isChanged()) {
            undo.add(elements.memento());
            elements.unload();
        }
    }

    /** The target of an inverse reference says itself whether it is written that it refers back. */
    private boolean isUnsaved(@Nullable Object target) {
        if (target == null) {
            return false;
        }
        EntityState<?> state = context.stateOf(target);
        return state == null || state.status != EntityStatus.PERSISTENT || UnsavedWork.isModified(context, target);
    }

    /** An object is to be what its row says: what was changed in its relationships is forgotten. */
    <E> void reset(EntityEntries<E, ?> entries, EntityState<E> state) {
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            Object installed = entries.mapper().installed(state, relation.index());
            entries.mapper().install(state, relation.index(), installed);
            if (installed instanceof RelatedCollection<?> collection) {
                reset(relation, collection.elements());
            }
        }
        reloaded(entries, state);
    }

    /** Forgets the changes of a collection, but for elements that say themselves that they belong to it. */
    private <T> void reset(MappedRelation<?, ?> relation, RelatedElements<T> elements) {
        List<T> additions = List.copyOf(elements.additions());
        elements.reset();
        unsaved.changed().remove(elements);
        for (T element : additions) {
            if (relation.kind() == RelationKind.ONE_TO_MANY
                    && relation.inverse() instanceof ToOne<?, ?> toOne
                    && sides.known(element, toOne) == elements.state().entity) {
                elements.addSilently(element);
            }
        }
    }

    /** Changes were taken back: no column of an inverse reference says what it was before. */
    void reverted() {
        for (EntityEntries<?, ?> entries : context.all()) {
            for (MappedRelation<?, ?> relation : entries.mapped().relations()) {
                if (relation.kind() == RelationKind.INVERSE_ONE) {
                    for (int i = 0; i < entries.identityMap().size(); i++) {
                        fields.reference(entries.identityMap().at(i).entity, (ToOne<?, ?>) relation.relation())
                                .unknown();
                    }
                }
            }
        }
    }
}
