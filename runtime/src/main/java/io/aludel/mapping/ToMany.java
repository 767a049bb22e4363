package io.aludel.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to several entities: by a foreign key of their table, or by a join table.
 *
 * @param <E> the entity that has the relationship
 * @param <T> the related entity
 */
public final class ToMany<E, T> extends Relation<E, T> {
    /** The kinds of collection. */
    public enum Container {
        /** A {@link java.util.List}. */
        LIST,
        /** A {@link java.util.Set}. */
        SET,
        /** A {@link java.util.Map}. */
        MAP
    }

    private final Container container;
    private final List<String> joinColumns;
    private final @Nullable JoinTable joinTable;

    ToMany(
            EntityTable<E, ?> table,
            int index,
            String name,
            Container container,
            @Nullable String mappedBy,
            List<String> joinColumns,
            @Nullable JoinTable joinTable,
            RelationOptions options) {
        super(table, index, name, mappedBy, options);
        this.container = container;
        this.joinColumns = List.copyOf(joinColumns);
        this.joinTable = joinTable;
    }

    /** Returns the kind of collection that the field holds. */
    public Container container() {
        return container;
    }

    /** Returns the columns of the other entity's table that refer to this one without a field there; else empty. */
    public List<String> joinColumns() {
        return joinColumns;
    }

    /** Returns the join table when this side declares one, else null. */
    public @Nullable JoinTable joinTable() {
        return joinTable;
    }
}
