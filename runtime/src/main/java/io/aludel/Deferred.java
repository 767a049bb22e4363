package io.aludel;

import io.aludel.mapping.DeferredValue;
import org.jspecify.annotations.Nullable;

/**
 * A column that is read on first use, for what is large and seldom needed: documents, pictures, long texts. A query of the entity
 * leaves it out; {@link #get} reads it when it is not loaded, together with that of the other objects which came from the same
 * result.
 *
 * <p>Whoever sets another column of the object does not load it. As unsafe for threads as the entity that has it.
 *
 * @param <V> the type of the values
 */
public abstract sealed class Deferred<V> permits DeferredValue {
    /** For the one subclass. */
    protected Deferred() {}

    /** Returns what the field of a new object holds: no value yet. */
    public static <V> Deferred<V> empty() {
        return of(null);
    }

    /** Returns what holds a value, or none for null. */
    public static <V> Deferred<V> of(@Nullable V value) {
        return new DeferredValue<>(value);
    }

    /**
     * Returns the value, reading it when it is not loaded, or null when the column is NULL.
     *
     * @throws LazyLoadException when it is not loaded and the object that has it belongs to no open session
     */
    public abstract @Nullable V get();

    /**
     * Returns the value; see {@link #get}.
     *
     * @throws NotFoundException when the column is NULL
     */
    public abstract V require();

    /** Sets the value, to be written by the next flush. Reads nothing. */
    public abstract void set(@Nullable V value);

    /** Returns whether {@link #get} returns without a statement: the value was read, or set. */
    public abstract boolean isLoaded();
}
