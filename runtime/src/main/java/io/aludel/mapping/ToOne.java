package io.aludel.mapping;

import io.aludel.sql.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to one entity at most: by a foreign key of the own table, or the inverse of such a one.
 *
 * @param <E> the entity that has the relationship
 * @param <T> the related entity
 */
public final class ToOne<E, T> extends Relation<E, T> {
    private final List<Column<?>> foreignKey;
    private final boolean isDirect;

    ToOne(
            EntityTable<E, ?> table,
            int index,
            String name,
            @Nullable String mappedBy,
            RelationOptions options,
            List<Column<?>> foreignKey,
            boolean isDirect) {
        super(table, index, name, mappedBy, options);
        this.foreignKey = List.copyOf(foreignKey);
        this.isDirect = isDirect;
    }

    /** Returns the foreign key's columns in the order of the target's key; empty for the inverse side. */
    public List<Column<?>> foreignKey() {
        return foreignKey;
    }

    @Override
    public boolean isJoinedByDefault() {
        return isDirect || super.isJoinedByDefault();
    }

    /** Returns whether the field holds the entity itself, which is loaded with its owner, instead of a reference. */
    public boolean isDirect() {
        return isDirect;
    }
}
