package io.aludel.internal.session;

import io.aludel.internal.collection.ElementOwner;
import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.collection.RelatedElements;
import io.aludel.internal.collection.RelatedList;
import io.aludel.internal.collection.RelatedMany;
import io.aludel.internal.collection.RelatedMap;
import io.aludel.internal.collection.RelatedSet;
import io.aludel.internal.persist.MappedRelation;
import io.aludel.internal.persist.RelationKind;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.PluralRelation;
import io.aludel.mapping.Reference;
import io.aludel.mapping.ToOne;
import io.aludel.sql.Column;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts references and collections of the session into the fields of objects that it gets to know. */
final class RelationInstalling {
    private final ElementOwner owner;

    RelationInstalling(ElementOwner owner) {
        this.owner = owner;
    }

    /**
     * Installs what the relationships of an object need.
     *
     * @param isStored whether the object has a row
     */
    <E> void install(EntityEntries<E, ?> entries, EntityState<E> state, boolean isStored) {
        for (MappedRelation<E, ?> relation : entries.mapped().relations()) {
            install(entries.mapper(), state, relation, isStored);
        }
    }

    private <E, T> void install(
            EntityMapper<E, ?> mapper, EntityState<E> state, MappedRelation<E, T> relation, boolean isStored) {
        Object field = mapper.related(state.entity, relation.index());
        mapper.install(state, relation.index(), installed(state, relation, field, isStored));
    }

    private <T> @Nullable Object installed(
            EntityState<?> state, MappedRelation<?, T> relation, @Nullable Object field, boolean isStored) {
        if (relation.relation() instanceof PluralRelation<?, T> toMany) {
            return collection(relation, elements(state, toMany, field, isStored));
        }
        ToOne<?, T> toOne = (ToOne<?, T>) relation.relation();
        return toOne.isDirect() ? field : reference(state, toOne, relation.kind(), field, isStored);
    }

    @SuppressWarnings("unchecked") // the field's elements are of the relationship's type
    private <T> RelatedElements<T> elements(
            EntityState<?> state, PluralRelation<?, T> relation, @Nullable Object field, boolean isStored) {
        return isStored
                ? RelatedElements.unloaded(state, relation, owner)
                : RelatedElements.unstored(
                        state, relation, owner, (Collection<? extends T>) RelationFields.content(relation, field));
    }

    private static <T> RelatedCollection<T> collection(MappedRelation<?, T> relation, RelatedElements<T> elements) {
        return switch (elements.relation().container()) {
            case LIST -> new RelatedList<>(elements);
            case SET -> new RelatedSet<>(elements);
            case MANY -> new RelatedMany<>(elements);
            case MAP -> new RelatedMap<>(elements, keys(relation, elements.relation()));
        };
    }

    private static <T> Function<T, @Nullable Object> keys(MappedRelation<?, T> relation, PluralRelation<?, T> toMany) {
        EntityMapper<T, ?> mapper = relation.target().mapper();
        String name = toMany.options().mapKey();
        List<Column<?>> columns = mapper.table().columns();
        for (int position = 0; position < columns.size(); position++) {
            if (columns.get(position).name().equals(name)) {
                int column = position;
                return element -> mapper.value(element, column);
            }
        }
        EntityTable<T, ?> table = mapper.table();
        return table::key;
    }

    @SuppressWarnings("unchecked") // the field's reference is of the relationship's type
    private static <T> Reference<T> reference(
            EntityState<?> state, ToOne<?, T> relation, RelationKind kind, @Nullable Object field, boolean isStored) {
        Reference<T> reference = field == null ? new Reference<>(null, null) : (Reference<T>) field;
        EntityState<?> other = reference.owner();
        if (other != null && other != state && other.group != null) {
            reference = new Reference<>(reference.target(), reference.key());
        }
        reference.link(state, relation);
        if (kind == RelationKind.INVERSE_ONE && isStored) {
            reference.unknown();
        }
        return reference;
    }
}
