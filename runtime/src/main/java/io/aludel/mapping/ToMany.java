package io.aludel.mapping;

import io.aludel.sql.Fetchable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to several entities that a collection holds, which is loaded as a whole.
 *
 * @param <E> the entity that has the relationship
 * @param <T> the related entity
 */
public final class ToMany<E, T> extends PluralRelation<E, T> implements Fetchable<E, T> {
    /** What a field holds the related entities in. */
    public enum Container {
        /** A {@link java.util.List}. */
        LIST,
        /** A {@link java.util.Set}. */
        SET,
        /** A {@link java.util.Map}. */
        MAP,
        /** A {@link io.aludel.Many}, which holds none of them. */
        MANY
    }

    ToMany(
            EntityTable<E, ?> table,
            int index,
            String name,
            Container container,
            @Nullable String mappedBy,
            List<String> joinColumns,
            @Nullable JoinTable joinTable,
            RelationOptions options) {
        super(table, index, name, container, mappedBy, joinColumns, joinTable, options);
    }
}
