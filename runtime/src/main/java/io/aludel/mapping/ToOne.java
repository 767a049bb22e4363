package io.aludel.mapping;

import io.aludel.sql.Column;
import io.aludel.sql.Condition;
import io.aludel.sql.Fetchable;
import io.aludel.sql.SelectableTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to one entity at most: by a foreign key of the own table, or the inverse of such a one.
 *
 * @param <E> the entity that has the relationship
 * @param <T> the related entity
 */
public final class ToOne<E, T> extends Relation<E, T> implements Fetchable<E, T> {
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

    private boolean isInverse() {
        return mappedBy() != null;
    }

    /** Whether the related entity is this one, by its key; {@code isNull()} for null. */
    public Condition eq(@Nullable T entity) {
        if (entity == null) {
            return isNull();
        }
        if (isInverse()) {
            return RelatedRows.exist(this, target().hasKey(target().keyColumns(), entity, this + ".eq(..)"));
        }
        return target().hasKey(foreignKey, entity, this + ".eq(..)");
    }

    /** Whether there is a related entity and it is another one; {@code isNotNull()} for null. */
    public Condition ne(@Nullable T entity) {
        if (entity == null) {
            return isNotNull();
        }
        if (isInverse()) {
            return RelatedRows.exist(
                    this,
                    target().hasKey(target().keyColumns(), entity, this + ".ne(..)")
                            .not());
        }
        return target().hasKey(foreignKey, entity, this + ".ne(..)").not();
    }

    /** Whether there is no related entity. */
    public Condition isNull() {
        if (isInverse()) {
            return RelatedRows.exist(this).not();
        }
        Condition any = Condition.none();
        for (Column<?> column : foreignKey) {
            any = any.or(column.expression().isNull());
        }
        return any;
    }

    /** Whether there is a related entity. */
    public Condition isNotNull() {
        if (isInverse()) {
            return RelatedRows.exist(this);
        }
        Condition all = Condition.all();
        for (Column<?> column : foreignKey) {
            all = all.and(column.expression().isNotNull());
        }
        return all;
    }

    /**
     * Whether there is a related entity that meets a condition. In the condition, the related entity's table under its own
     * name means that entity, even where the statement selects from this table as well.
     */
    public Condition has(Condition condition) {
        return RelatedRows.exist(this, condition);
    }

    /** Whether there is a related entity, called by an alias, that meets a condition. */
    public Condition has(SelectableTable<T> alias, Condition condition) {
        return RelatedRows.exist(this, related(alias), condition);
    }
}
