package io.aludel.internal.constraint;

import io.aludel.internal.collection.RelatedCollection;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.persist.MappedTables;
import io.aludel.mapping.DeferredColumn;
import io.aludel.mapping.Relation;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * Keeps constraints from loading anything: a collection or deferred column that is not loaded is not looked at, and related
 * entities are checked when they are written themselves.
 */
final class LoadedProperties implements TraversableResolver {
    private final MappedTables tables;

    LoadedProperties(MappedTables tables) {
        this.tables = tables;
    }

    @Override
    public boolean isReachable(
            @Nullable Object traversable,
            Path.Node property,
            Class<?> rootType,
            Path pathToTraversable,
            ElementType elementType) {
        if (traversable == null || traversable.getClass() != rootType) {
            return true;
        }
        return isReachable(tables.mappedFor(traversable), traversable, property.getName());
    }

    private static <E> boolean isReachable(MappedTable<E, ?> mapped, E entity, String property) {
        for (DeferredColumn column : mapped.table().deferredColumns()) {
            if (column.property().equals(property)) {
                return mapped.mapper().isLoaded(entity, column.position());
            }
        }
        Relation<?, ?> relation = relation(mapped, property);
        return relation == null
                || !(mapped.mapper().related(entity, relation.index()) instanceof RelatedCollection<?> collection)
                || collection.elements().isLoaded();
    }

    @Override
    public boolean isCascadable(
            @Nullable Object traversable,
            Path.Node property,
            Class<?> rootType,
            Path pathToTraversable,
            ElementType elementType) {
        return traversable == null
                || traversable.getClass() != rootType
                || relation(tables.mappedFor(traversable), property.getName()) == null;
    }

    private static @Nullable Relation<?, ?> relation(MappedTable<?, ?> mapped, String property) {
        for (Relation<?, ?> relation : mapped.table().relations()) {
            if (relation.name().equals(property)) {
                return relation;
            }
        }
        return null;
    }
}
