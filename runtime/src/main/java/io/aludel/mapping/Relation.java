package io.aludel.mapping;

import io.aludel.AludelException;
import io.aludel.annotation.FetchStrategy;
import io.aludel.sql.Join;
import io.aludel.sql.Related;
import io.aludel.sql.SelectableTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship of an entity, as a field of its table: {@code QBook.BOOK.author}. Immutable.
 *
 * @param <E> the entity that has the relationship
 * @param <T> the related entity
 */
public abstract sealed class Relation<E, T> implements Related<E, T> permits ToOne, PluralRelation {
    private final EntityTable<E, ?> table;
    private final int index;
    private final String name;
    private final @Nullable String mappedBy;
    private final RelationOptions options;

    Relation(EntityTable<E, ?> table, int index, String name, @Nullable String mappedBy, RelationOptions options) {
        this.table = table;
        this.index = index;
        this.name = name;
        this.mappedBy = mappedBy;
        this.options = options;
    }

    @Override
    public final EntityTable<E, ?> table() {
        return table;
    }

    /** Returns the position among the table's relationships. */
    public final int index() {
        return index;
    }

    /** Returns the name of the field. */
    public final String name() {
        return name;
    }

    /** Returns the name of the other entity's field that holds the relationship, or null when this side does. */
    public final @Nullable String mappedBy() {
        return mappedBy;
    }

    /** Returns the options. */
    public final RelationOptions options() {
        return options;
    }

    /** Returns the table of the related entity, without an alias. */
    @SuppressWarnings("unchecked") // the generated table's types are those of the field
    public final EntityTable<T, ?> target() {
        return (EntityTable<T, ?>) table.target(index);
    }

    /** Returns a table as the related entity's, which it is by its type. */
    final EntityTable<T, ?> related(SelectableTable<T> table) {
        if (table instanceof EntityTable<T, ?> related) {
            return related;
        }
        throw new IllegalArgumentException(this + " leads to '" + target().tableName() + "', and '" + table.tableName()
                + "' is not a table of it");
    }

    @Override
    public final List<Join> joins(Join.Kind kind, SelectableTable<T> related) {
        return RelationJoins.of(this, related(related), kind);
    }

    /**
     * Returns whether this is the same relationship as another one, whatever the aliases of the tables, and whichever entity of
     * a hierarchy has it from the one that declares it.
     */
    public final boolean isSameAs(Relation<?, ?> other) {
        return index == other.index
                && (table.entityType() == other.table.entityType()
                        || table.declaring(index).entityType()
                                == other.table.declaring(index).entityType());
    }

    /** Returns whether the mapping says that the related entities are read in the statement that reads the owner. */
    public boolean isJoinedByDefault() {
        return options.fetch() == FetchStrategy.JOIN;
    }

    /**
     * Refuses an object of another class, which only unchecked code can bring.
     *
     * @throws AludelException when the object is not of the related entity
     */
    public final void requireElement(Object element) {
        Class<T> type = target().entityType();
        if (!type.isInstance(element)) {
            throw new AludelException(
                    this + " has objects of the entity " + type.getSimpleName() + ", and cannot hold a "
                            + element.getClass().getSimpleName() + ": the code that puts it there does so unchecked");
        }
    }

    /** Returns the message for access to what is not loaded. */
    public final String notLoaded(String reason) {
        return this + " is not loaded, and cannot be now: " + reason
                + ". Read it before, or have it read with its owner by" + " .fetch(selectIn(" + table.constant() + "."
                + name
                + "))";
    }

    /** Returns entity and field, as {@code Book.author}. */
    @Override
    public final String toString() {
        return table.entityType().getSimpleName() + "." + name;
    }
}
