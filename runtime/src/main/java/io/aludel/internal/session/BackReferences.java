package io.aludel.internal.session;

import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.collection.UnknownMany;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.Reference;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToOne;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Keeps the two sides of a relationship in agreement. Sends no statement. */
final class BackReferences {
    private final RelationFields fields;
    private final PersistenceContext context;

    BackReferences(RelationFields fields, PersistenceContext context) {
        this.fields = fields;
        this.context = context;
    }

    /** Lets an object, which has become related to an owner, have the owner on its side. */
    void joined(MappedRelation<?, ?> relation, Object owner, Object element) {
        Relation<?, ?> inverse = relation.inverse();
        if (inverse instanceof ToOne<?, ?> toOne) {
            Object before = known(element, toOne);
            if (before != owner) {
                fields.refer(element, toOne, owner);
                if (before != null) {
                    leave(before, relation.relation(), element);
                }
            }
        } else if (inverse != null) {
            enter(element, inverse, owner);
        }
    }

    /** Lets an object, which is not related to an owner any more, lose the owner on its side. */
    void parted(MappedRelation<?, ?> relation, Object owner, Object element) {
        Relation<?, ?> inverse = relation.inverse();
        if (inverse instanceof ToOne<?, ?> toOne) {
            if (known(element, toOne) == owner) {
                fields.refer(element, toOne, null);
            }
        } else if (inverse != null) {
            leave(element, inverse, owner);
        }
    }

    /** Returns the target of a to-one relationship as far as it is known as an object. */
    @Nullable
    Object known(Object entity, ToOne<?, ?> relation) {
        Object target = fields.target(entity, relation);
        if (target != null || relation.isDirect()) {
            return target;
        }
        Object field = fields.get(entity, relation);
        Object key = field == null ? null : ((Reference<?>) field).key();
        return key == null ? null : held(relation, key);
    }

    @Nullable
    private Object held(ToOne<?, ?> relation, Object key) {
        EntityState<?> state = context.find(relation.target(), key);
        return state == null ? null : state.entity;
    }

    private void enter(Object entity, Relation<?, ?> relation, Object element) {
        RelatedElements<Object> elements = fields.elements(entity, relation);
        if (elements == null) {
            Collection<Object> plain = plain(entity, relation);
            if (plain != null && plain.stream().noneMatch(other -> other == element)) {
                plain.add(element);
            }
        } else if (!elements.isLoaded() || elements.content().stream().noneMatch(other -> other == element)) {
            elements.addSilently(element);
        }
    }

    /** Takes an element from the side of an object that it has left. */
    void leave(Object entity, Relation<?, ?> relation, Object element) {
        if (relation instanceof ToOne<?, ?> toOne) {
            if (fields.target(entity, toOne) == element) {
                fields.refer(entity, toOne, null);
            }
            return;
        }
        RelatedElements<Object> elements = fields.elements(entity, relation);
        if (elements != null) {
            elements.removeSilently(element);
            return;
        }
        Collection<Object> plain = plain(entity, relation);
        if (plain != null) {
            plain.removeIf(other -> other == element);
        }
    }

    /** Maps are left alone: their keys are the application's. */
    @SuppressWarnings("unchecked") // a collection's elements are any objects here
    private @Nullable Collection<Object> plain(Object entity, Relation<?, ?> relation) {
        Object field = fields.get(entity, relation);
        if (field instanceof UnknownMany<?> many) {
            return ((UnknownMany<Object>) many).added();
        }
        return field instanceof Collection<?> collection ? (Collection<Object>) collection : null;
    }

    /** Lets the target of a to-one relationship have an object on its side, in place of the target before. */
    void moved(MappedRelation<?, ?> relation, Object entity, @Nullable Object before, @Nullable Object after) {
        Relation<?, ?> inverse = relation.inverse();
        if (inverse == null || before == after) {
            return;
        }
        if (before != null) {
            leave(before, inverse, entity);
        }
        if (after == null) {
            return;
        }
        if (inverse instanceof ToOne<?, ?> toOne) {
            Object other = fields.reference(after, toOne).get();
            fields.refer(after, toOne, entity);
            if (other != null && other != entity && relation.relation() instanceof ToOne<?, ?> own) {
                fields.refer(other, own, null);
            }
        } else {
            enter(after, inverse, entity);
        }
    }
}
