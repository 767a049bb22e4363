package io.aludel;

import io.aludel.internal.collection.RelatedMany;
import io.aludel.internal.collection.UnknownMany;
import io.aludel.sql.Query;
import java.util.stream.Stream;

/**
 * A to-many relationship that is only ever queried, added to and removed from, for more rows than anybody wants in memory. It is
 * no {@link Iterable} and is never loaded as a whole; {@link #select} is a query of its rows, with a condition, an order and a
 * limit.
 *
 * <p>Additions and removals are written by the next flush, and need no look at the other rows. As unsafe for threads as the entity
 * that has it.
 *
 * @param <T> the entity type
 */
public abstract sealed class Many<T> permits RelatedMany, UnknownMany {
    /** For the two subclasses. */
    protected Many() {}

    /** Returns what the field of a new object holds: nothing yet, and what is added until the object is saved. */
    public static <T> Many<T> empty() {
        return new UnknownMany<>();
    }

    /**
     * Adds an entity, which the next flush writes. Over a join table, one that is linked already is refused by the database: ask
     * {@link #contains} where that is possible.
     *
     * @throws AludelException when the relationship has a condition, which makes it read-only
     */
    public abstract void add(T element);

    /** Adds several entities. */
    public final void addAll(Iterable<? extends T> elements) {
        elements.forEach(this::add);
    }

    /**
     * Removes an entity, which the next flush writes: its reference becomes NULL, its link goes, or with {@code orphanDelete} its
     * row.
     *
     * @throws AludelException when the session does not hold the entity, or the relationship has a condition, which makes it
     *     read-only
     */
    public abstract void remove(T element);

    /**
     * Returns the number of related rows, which one statement counts.
     *
     * @throws LazyLoadException when the object that has this belongs to no open session
     */
    public abstract long count();

    /**
     * Returns whether there are no related rows, which one statement finds out.
     *
     * @throws LazyLoadException when the object that has this belongs to no open session
     */
    public abstract boolean isEmpty();

    /**
     * Returns whether an entity is related, by its key, which one statement finds out.
     *
     * @throws LazyLoadException when the object that has this belongs to no open session
     */
    public abstract boolean contains(T element);

    /**
     * Returns a query of the related rows in the session, to be narrowed, ordered and run like any other one.
     *
     * @throws LazyLoadException when the object that has this belongs to no open session
     */
    public abstract Query<T> select();

    /**
     * Returns the related entities one by one, in no particular order, in constant memory. The stream holds a cursor until it is
     * drained or closed.
     *
     * @throws LazyLoadException when the object that has this belongs to no open session
     */
    public final Stream<T> stream() {
        return select().stream();
    }
}
