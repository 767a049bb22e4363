package io.aludel.internal.query;

import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.collection.RelatedList;
import io.aludel.internal.collection.RelatedMany;
import io.aludel.internal.collection.RelatedMap;
import io.aludel.internal.collection.RelatedSet;
import io.aludel.internal.persist.MappedTable;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.PluralRelation;
import io.aludel.mapping.Reference;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToOne;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts into the relationships of an entity that no session knows what says so: access to them is an error instead of an empty
 * collection, which would look like the truth.
 */
final class DetachedRelations {
    private DetachedRelations() {}

    static <E> E install(MappedTable<E, ?> mapped, E entity) {
        if (mapped.hasRelations()) {
            EntityMapper<E, ?> mapper = mapped.mapper();
            EntityState<E> state = mapper.newState(entity);
            for (Relation<E, ?> relation : mapped.table().relations()) {
                Object field = installed(state, relation, mapper.related(entity, relation.index()));
                mapper.install(state, relation.index(), field);
            }
        }
        return entity;
    }

    private static <T> @Nullable Object installed(
            EntityState<?> state, Relation<?, T> relation, @Nullable Object field) {
        if (relation instanceof PluralRelation<?, T> toMany) {
            return collection(toMany, RelatedElements.detached(state, toMany));
        }
        return reference(state, (ToOne<?, T>) relation, field);
    }

    private static <T> RelatedCollection<T> collection(PluralRelation<?, T> relation, RelatedElements<T> elements) {
        return switch (relation.container()) {
            case LIST -> new RelatedList<>(elements);
            case SET -> new RelatedSet<>(elements);
            case MANY -> new RelatedMany<>(elements);
            case MAP -> new RelatedMap<>(elements, keys(relation));
        };
    }

    private static <T> Function<T, @Nullable Object> keys(PluralRelation<?, T> relation) {
        EntityTable<T, ?> table = relation.target();
        return table::key;
    }

    @SuppressWarnings("unchecked") // the field's reference is of the relationship's type
    private static <T> @Nullable Object reference(EntityState<?> state, ToOne<?, T> relation, @Nullable Object field) {
        if (relation.isDirect()) {
            return field;
        }
        Reference<T> reference = field == null ? new Reference<>(null, null) : (Reference<T>) field;
        reference.link(state, relation);
        if (relation.mappedBy() != null) {
            reference.unknown();
        }
        return reference;
    }
}
