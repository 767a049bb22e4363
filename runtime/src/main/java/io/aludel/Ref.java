package io.aludel;

import io.aludel.mapping.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A reference to one entity that holds the foreign key: a lazy to-one relationship whose laziness is visible in its type.
 * {@link #id} never sends a statement; {@link #get} loads the entity when it is not loaded, together with those of the other
 * objects that came from the same result.
 *
 * <p>Two references are equal when they refer to the same object or key. As unsafe for threads as the entity that has it.
 *
 * @param <T> the entity type
 */
public abstract sealed class Ref<T> permits Reference {
    /** For the one subclass. */
    protected Ref() {}

    /** Returns a reference to nothing, to be {@link #set} later. */
    public static <T> Ref<T> empty() {
        return new Reference<>(null, null);
    }

    /** Returns a reference to an entity, or to nothing for null. */
    public static <T> Ref<T> of(@Nullable T target) {
        return new Reference<>(target, null);
    }

    /**
     * Returns a reference to the entity with a key, without loading it. {@code QAuthor.AUTHOR.ref(key)} is the same with the
     * key's type checked by the compiler.
     *
     * @param id the key, of the entity's key type; for an integral key any integral number will do
     */
    public static <T> Ref<T> toId(Object id) {
        return new Reference<>(null, id);
    }

    /**
     * Returns the entity, loading it when it is not loaded, or null when the reference is empty or there is no row with its key.
     *
     * @throws LazyLoadException when it is not loaded and the object that has the reference belongs to no open session
     */
    public abstract @Nullable T get();

    /**
     * Returns the entity; see {@link #get}.
     *
     * @throws NotFoundException when the reference is empty or there is no row with its key
     */
    public abstract T require();

    /**
     * Returns the key, as the entity's key type, or null when the reference is empty or refers to an entity that has no key yet.
     * Never sends a statement.
     *
     * @throws AludelException when the reference was made from an object and belongs to an object that no session has known: ask
     *     the object for its key
     */
    public abstract @Nullable Object id();

    /** Refers to another entity, or to nothing for null. The other side of the relationship follows where a session knows it. */
    public abstract void set(@Nullable T target);

    /** Refers to the entity with a key, or to nothing for null, without loading it. */
    public abstract void setId(@Nullable Object id);

    /** Refers to nothing. */
    public final void clear() {
        set(null);
    }

    /** Returns whether the reference refers to nothing. */
    public abstract boolean isEmpty();

    /** Returns whether {@link #get} returns without a statement. */
    public abstract boolean isLoaded();
}
