package io.aludel.internal.session;

import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.mapping.EntityState;
import io.aludel.sql.Fetch;
import java.util.List;
import java.util.function.Consumer;

/**
 * The relationships of the objects that a session knows: puts references and collections of its own into their fields, and has the
 * parts that load, keep both sides in agreement, save along and remember what is to be written.
 */
final class Relationships {
    private final RelationFields fields;
    private final BackReferences sides;
    private final RelatedLoading loading;
    private final QueriedRelations queried;
    private final DeferredLoading deferred;
    private final UnsavedRelations unsaved;
    private final RelationFollowing following;
    private final RelationReloading reloading;
    private final RelationCalls calls;
    private final RelationInstalling installing;
    private final DeletedGroup deleted;

    /**
     * Makes the relationships of a session.
     *
     * @param adding adds an object to the session
     */
    Relationships(
            SessionGuard guard,
            PersistenceContext context,
            RelationFields fields,
            RelatedLoading loading,
            QueriedRelations queried,
            DeferredLoading deferred,
            Consumer<Object> adding) {
        this.fields = fields;
        this.loading = loading;
        this.queried = queried;
        this.deferred = deferred;
        this.sides = new BackReferences(fields, context);
        this.unsaved = new UnsavedRelations(context, fields);
        this.following = new RelationFollowing(sides, unsaved, adding);
        this.reloading = new RelationReloading(context, fields, sides, loading, unsaved);
        this.calls = new RelationCalls(guard, context, this);
        this.installing = new RelationInstalling(calls);
        this.deleted = new DeletedGroup(calls);
    }

    RelationFields fields() {
        return fields;
    }

    BackReferences sides() {
        return sides;
    }

    RelatedLoading loading() {
        return loading;
    }

    QueriedRelations queried() {
        return queried;
    }

    DeferredLoading deferred() {
        return deferred;
    }

    UnsavedRelations unsaved() {
        return unsaved;
    }

    RelationFollowing following() {
        return following;
    }

    RelationReloading reloading() {
        return reloading;
    }

    /** Returns what loads for the objects that were deleted. */
    DeletedGroup deleted() {
        return deleted;
    }

    /** Makes a group for objects that come from one result, whose relationships are loaded as the query says. */
    SessionGroup newGroup(List<Fetch<?, ?>> fetches) {
        return new SessionGroup(calls, fetches);
    }

    /** Takes an object that was read, as one of a group. */
    <E> void loaded(EntityEntries<E, ?> entries, EntityState<E> state, SessionGroup group) {
        group.add(state);
        installing.install(entries, state, true);
    }

    /** Takes an object that is to be inserted. */
    <E> void added(EntityEntries<E, ?> entries, EntityState<E> state) {
        newGroup(List.of()).add(state);
        installing.install(entries, state, false);
    }

    /** Ends what the session does for an object's relationships. What is loaded stays readable. */
    <E> void detached(EntityEntries<E, ?> entries, EntityState<E> state) {
        state.group = null;
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            if (entries.mapper().installed(state, relation.index()) instanceof RelatedCollection<?> collection) {
                collection.elements().detach();
                unsaved.changed().remove(collection.elements());
            }
        }
    }

    /** Takes back what was changed and not written. */
    void revert() {
        unsaved.revert();
        reloading.reverted();
    }
}
