package io.aludel.mapping;

import io.aludel.sql.Condition;
import io.aludel.sql.NamedTable;
import io.aludel.sql.NumberExpression;
import io.aludel.sql.SelectableTable;
import java.util.List;
import java.util.Objects;
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

    /** Whether there are related entities. */
    public Condition any() {
        return RelatedRows.exist(this);
    }

    /**
     * Whether there is a related entity that meets a condition. In the condition, the related entities' table under its own
     * name means those, even where the statement selects from this table as well, as it does when a table refers to itself.
     */
    public Condition any(Condition condition) {
        return RelatedRows.exist(this, condition);
    }

    /**
     * Whether there is a related entity, called by an alias, that meets a condition; the table under its own name means the
     * one that the statement selects from.
     */
    public Condition any(SelectableTable<T> alias, Condition condition) {
        return RelatedRows.exist(this, related(alias), condition);
    }

    /** Whether no related entity meets a condition; see {@link #any(Condition)}. */
    public Condition none(Condition condition) {
        return any(condition).not();
    }

    /** Whether no related entity, called by an alias, meets a condition; see {@link #any(SelectableTable, Condition)}. */
    public Condition none(SelectableTable<T> alias, Condition condition) {
        return any(alias, condition).not();
    }

    /** Whether there are no related entities. */
    public Condition isEmpty() {
        return any().not();
    }

    /** Whether an entity is one of the related ones, by its key. */
    public Condition contains(T entity) {
        Objects.requireNonNull(entity, () -> this + ".contains(null): no collection holds null. Ask isEmpty()");
        String asked = this + ".contains(..)";
        RelationEnds ends = RelationEnds.of(this);
        NamedTable links = ends.links();
        if (links == null || ends.joinTable() == null) {
            return RelatedRows.exist(this, target().hasKey(target().keyColumns(), entity, asked));
        }
        return RelatedRows.linkExists(
                this, target().hasKey(RelationEnds.keyOf(target(), links, ends.joinTable()), entity, asked));
    }

    /** The number of related entities. */
    public NumberExpression<Long> size() {
        return RelatedRows.count(this);
    }
}
