package io.aludel.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to so many entities that they are asked about and never loaded as a whole: that of a {@link io.aludel.Many}. It
 * cannot be fetched.
 *
 * @param <E> the entity that has the relationship
 * @param <T> the related entity
 */
public final class ToManyRows<E, T> extends PluralRelation<E, T> {
    ToManyRows(
            EntityTable<E, ?> table,
            int index,
            String name,
            @Nullable String mappedBy,
            List<String> joinColumns,
            @Nullable JoinTable joinTable,
            RelationOptions options) {
        super(table, index, name, ToMany.Container.MANY, mappedBy, joinColumns, joinTable, options);
    }
}
