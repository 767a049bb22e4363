package io.aludel.internal.session;

import io.aludel.AludelException;
import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.collection.RelatedMany;
import io.aludel.internal.collection.UnknownMany;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.MappedTable;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.Reference;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToOne;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of relationships of objects, whether a session knows these or not. Types are erased here: a relationship's field
 * holds what the generated code says it does.
 */
final class RelationFields {
    private final Engine engine;

    RelationFields(Engine engine) {
        this.engine = engine;
    }

    @SuppressWarnings("unchecked") // an object's table is the one of its class
    private MappedTable<Object, ?> mapped(Object entity) {
        return (MappedTable<Object, ?>) engine.mappedFor(entity);
    }

    /** Returns a relationship of an object's class on this database. */
    MappedRelation<Object, ?> mapped(Object entity, Relation<?, ?> relation) {
        return mapped(entity).relations().get(relation.index());
    }

    /** Returns a relationship on this database. */
    MappedRelation<?, ?> mapped(Relation<?, ?> relation) {
        return engine.mapped(relation.table()).relations().get(relation.index());
    }

    /** Returns the relationship of a session's collection on this database. */
    MappedRelation<?, ?> relation(RelatedElements<?> elements) {
        return mapped(elements.state().entity, elements.relation());
    }

    /** Returns the relationships of an object's class. */
    List<MappedRelation<Object, ?>> relations(Object entity) {
        return mapped(entity).relations();
    }

    /** Returns an object's key, or null when it has none yet. */
    @Nullable
    Object key(Object entity) {
        return mapped(entity).mapper().key(entity);
    }

    /** Returns whether an object has a key. */
    boolean hasKey(Object entity) {
        return key(entity) != null;
    }

    /** Returns what the field holds. */
    @Nullable
    Object get(Object entity, Relation<?, ?> relation) {
        return mapped(entity).mapper().related(entity, relation.index());
    }

    /** Puts something into the field. */
    private void set(Object entity, Relation<?, ?> relation, @Nullable Object value) {
        EntityMapper<Object, ?> mapper = mapped(entity).mapper();
        mapper.install(mapper.newState(entity), relation.index(), value);
    }

    /** Returns the reference of a to-one relationship, a new one when the field is null. */
    @SuppressWarnings("unchecked") // a reference's target is any object here
    Reference<Object> reference(Object entity, ToOne<?, ?> relation) {
        Reference<Object> reference = (Reference<Object>) get(entity, relation);
        if (reference == null) {
            reference = new Reference<>(null, null);
            set(entity, relation, reference);
        }
        return reference;
    }

    /** Returns the target of a to-one relationship when it is there as an object. */
    @Nullable
    Object target(Object entity, ToOne<?, ?> relation) {
        Object field = get(entity, relation);
        return relation.isDirect() || field == null ? field : ((Reference<?>) field).target();
    }

    /** Makes a to-one relationship refer to an object, or to none, without telling anyone. */
    void refer(Object entity, ToOne<?, ?> relation, @Nullable Object target) {
        if (relation.isDirect()) {
            set(entity, relation, target);
        } else {
            reference(entity, relation).refer(target);
        }
    }

    /** Gives an object of the session the entity that it holds directly; null when the row has none, or one that is not there. */
    void install(EntityState<?> state, ToOne<?, ?> relation, @Nullable Object target) {
        install(mapped(state.entity).mapper(), state, relation, target);
    }

    @SuppressWarnings("unchecked") // the state is the mapper's
    private static void install(
            EntityMapper<Object, ?> mapper, EntityState<?> state, ToOne<?, ?> relation, @Nullable Object target) {
        EntityState<Object> own = (EntityState<Object>) state;
        mapper.install(own, relation.index(), target);
        if (target == null) {
            mapper.snapshot(own);
        }
    }

    /**
     * Returns the key that an object's row has in a foreign key of one column.
     *
     * @throws AludelException when the foreign key has several
     */
    @SuppressWarnings("unchecked") // the state is the mapper's
    @Nullable
    Object storedKey(EntityState<?> state, ToOne<?, ?> relation) {
        EntityMapper<Object, ?> mapper = mapped(state.entity).mapper();
        if (relation.foreignKey().size() > 1) {
            throw new AludelException(
                    relation + " holds an entity directly that has a key of several columns, which is not"
                            + " supported: make the field a Ref");
        }
        int column = mapper.table().columns().indexOf(relation.foreignKey().get(0));
        return mapper.snapshotValue((EntityState<Object>) state, column);
    }

    /** Returns the related objects that are loaded. */
    Collection<?> loaded(Object entity, Relation<?, ?> relation) {
        if (relation instanceof ToOne<?, ?> toOne) {
            Object target = target(entity, toOne);
            return target == null ? List.of() : List.of(target);
        }
        RelatedElements<Object> elements = elements(entity, relation);
        return elements == null ? List.of() : elements.known();
    }

    /** Makes a reference refer to an object's key in place of the object. */
    void referToKey(Object entity, ToOne<?, ?> relation, Object target) {
        Object key = key(target);
        if (key != null && !relation.isDirect()) {
            Reference<Object> reference = reference(entity, relation);
            reference.refer(null);
            reference.reset(key);
        }
    }

    /** Returns what is behind a session's collection, or null when the field holds another one. */
    @SuppressWarnings("unchecked") // a collection's elements are any objects here
    @Nullable
    RelatedElements<Object> elements(Object entity, Relation<?, ?> relation) {
        return get(entity, relation) instanceof RelatedCollection<?> collection
                ? (RelatedElements<Object>) collection.elements()
                : null;
    }

    /**
     * Returns the elements of a collection, map or the like that the application made; none for null.
     *
     * @throws AludelException when one of them is null
     */
    static Collection<?> content(Relation<?, ?> relation, @Nullable Object field) {
        if (field == null) {
            return List.of();
        }
        Collection<?> content = given(field);
        for (Object element : content) {
            if (element == null) {
                throw new AludelException(relation + " holds null: remove it, or put an object of the entity "
                        + relation.target().entityType().getSimpleName() + " there");
            }
            relation.requireElement(element);
        }
        return content;
    }

    private static Collection<?> given(Object field) {
        if (field instanceof Map<?, ?> map) {
            return map.values();
        }
        if (field instanceof RelatedMany<?> many) {
            return List.copyOf(many.elements().known());
        }
        return field instanceof UnknownMany<?> many ? many.added() : (Collection<?>) field;
    }
}
