package io.aludel.mapping;

import io.aludel.sql.Condition;
import io.aludel.sql.NamedTable;
import io.aludel.sql.NumberExpression;
import io.aludel.sql.Select;
import io.aludel.sql.SelectableTable;
import io.aludel.sql.Sql;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to several entities, by a foreign key of their table or by a join table: what statements ask about it, whether or
 * not a field can hold all of them.
 *
 * @param <E> the entity that has the relationship
 * @param <T> the related entity
 */
public abstract sealed class PluralRelation<E, T> extends Relation<E, T> permits ToMany, ToManyRows {
    private final ToMany.Container container;
    private final List<String> joinColumns;
    private final @Nullable JoinTable joinTable;

    PluralRelation(
            EntityTable<E, ?> table,
            int index,
            String name,
            ToMany.Container container,
            @Nullable String mappedBy,
            List<String> joinColumns,
            @Nullable JoinTable joinTable,
            RelationOptions options) {
        super(table, index, name, mappedBy, options);
        this.container = container;
        this.joinColumns = List.copyOf(joinColumns);
        this.joinTable = joinTable;
    }

    /** Returns the kind of collection, or the like, that the field holds. */
    public final ToMany.Container container() {
        return container;
    }

    /** Returns the columns of the other entity's table that refer to this one without a field there; else empty. */
    public final List<String> joinColumns() {
        return joinColumns;
    }

    /** Returns the join table when this side declares one, else null. */
    public final @Nullable JoinTable joinTable() {
        return joinTable;
    }

    /** Whether there are related entities. */
    public final Condition any() {
        return RelatedRows.exist(this);
    }

    /**
     * Whether there is a related entity that meets a condition. In the condition, the related entities' table under its own
     * name means those, even where the statement selects from this table as well, as it does when a table refers to itself.
     */
    public final Condition any(Condition condition) {
        return RelatedRows.exist(this, condition);
    }

    /**
     * Whether there is a related entity, called by an alias, that meets a condition; the table under its own name means the
     * one that the statement selects from.
     */
    public final Condition any(SelectableTable<T> alias, Condition condition) {
        return RelatedRows.exist(this, related(alias), condition);
    }

    /** Whether no related entity meets a condition; see {@link #any(Condition)}. */
    public final Condition none(Condition condition) {
        return any(condition).not();
    }

    /** Whether no related entity, called by an alias, meets a condition; see {@link #any(SelectableTable, Condition)}. */
    public final Condition none(SelectableTable<T> alias, Condition condition) {
        return any(alias, condition).not();
    }

    /** Whether there are no related entities. */
    public final Condition isEmpty() {
        return any().not();
    }

    /** Whether an entity is one of the related ones, by its key. */
    public final Condition contains(T entity) {
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
    public final NumberExpression<Long> size() {
        return RelatedRows.count(this);
    }

    /** Returns the statement that finds the entities which are related to the one with a key. */
    public final Select<T> rows(Object ownerKey) {
        RelationEnds ends = RelationEnds.of(this);
        NamedTable links = ends.links();
        Condition related = links == null
                ? ends.knownBy(target(), ownerValues(ownerKey))
                : Sql.exists(Sql.select(ends.link(links))
                        .from(links)
                        .where(ends.knownBy(links, ownerValues(ownerKey)).and(ends.related(target(), links))));
        String filter = options().condition();
        return Sql.select(target()).where(filter.isEmpty() ? related : related.and(Sql.condition(filter)));
    }

    /** Returns which of the related entities' rows is that of an object, by its key. */
    public final Condition is(T entity) {
        return target().hasKey(target().keyColumns(), entity, this + ".contains(..)");
    }

    @SuppressWarnings("unchecked") // the key is that of the table's entity
    private List<Object> ownerValues(Object ownerKey) {
        return ((EntityTable<E, Object>) table()).keyValues(ownerKey);
    }
}
