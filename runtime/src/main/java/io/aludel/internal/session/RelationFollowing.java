package io.aludel.internal.session;

import io.aludel.annotation.Cascade;
import io.aludel.internal.persist.MappedRelation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What follows when objects become related, or are so no more: the other side agrees, who may be an orphan is remembered, and new
 * objects are saved along.
 */
final class RelationFollowing {
    private final BackReferences sides;
    private final UnsavedRelations unsaved;
    private final Consumer<Object> adding;

    /**
     * Makes what follows for a session.
     *
     * @param adding adds an object to the session
     */
    RelationFollowing(BackReferences sides, UnsavedRelations unsaved, Consumer<Object> adding) {
        this.sides = sides;
        this.unsaved = unsaved;
        this.adding = adding;
    }

    /** A to-one relationship has got another target. */
    void moved(MappedRelation<?, ?> relation, Object entity, @Nullable Object before, @Nullable Object after) {
        if (before == after) {
            return;
        }
        sides.moved(relation, entity, before, after);
        if (before != null) {
            unsaved.left(relation, entity, before);
        }
        if (after != null) {
            save(relation, after);
        }
    }

    /** A to-one relationship has lost its target, which nobody knows as an object. */
    void leftUnknown(MappedRelation<?, ?> relation, Object entity) {
        unsaved.leftUnknown(relation, entity);
    }

    /** A collection has got an element. */
    void added(MappedRelation<?, ?> relation, Object owner, Object element) {
        if (!relation.relation().options().isReadOnly()) {
            sides.joined(relation, owner, element);
            save(relation, element);
        }
    }

    /** A collection has lost an element. */
    void removed(MappedRelation<?, ?> relation, Object owner, Object element) {
        if (!relation.relation().options().isReadOnly()) {
            sides.parted(relation, owner, element);
            unsaved.left(relation, owner, element);
        }
    }

    private void save(MappedRelation<?, ?> relation, Object target) {
        if (relation.relation().options().cascades(Cascade.SAVE)) {
            adding.accept(target);
        }
    }
}
