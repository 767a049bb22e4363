package io.aludel.mapping;

import io.aludel.Deferred;
import io.aludel.LazyLoadException;
import io.aludel.NotFoundException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Deferred} is. Applications use that type; the methods here are for generated code and the session.
 *
 * @param <V> the type of the values
 */
public final class DeferredValue<V> extends Deferred<V> {
    private @Nullable V value;
    private boolean isLoaded;
    private @Nullable DeferredColumn column;
    private @Nullable EntityState<?> owner;

    /** Makes what holds a value. */
    public DeferredValue(@Nullable V value) {
        this.value = value;
        this.isLoaded = true;
    }

    /** Says which column it is the value of, and whose; a state that a session knows is not given up for one that none does. */
    void link(EntityState<?> newOwner, DeferredColumn newColumn) {
        if (owner == null || owner.group == null || newOwner.group != null) {
            owner = newOwner;
        }
        column = newColumn;
    }

    /** Forgets the value, which is read when it is asked for next. */
    void unload(DeferredColumn from) {
        value = null;
        isLoaded = false;
        column = from;
    }

    /** Takes the value that was read. */
    void fill(@Nullable V read) {
        value = read;
        isLoaded = true;
    }

    /** Returns the column, when the object that has this was read or written. */
    public DeferredColumn column() {
        return Objects.requireNonNull(column);
    }

    /** Returns the state of the object that has this, or null when no session has known it. */
    public @Nullable EntityState<?> owner() {
        return owner;
    }

    /** Makes the value what another one has, or has not loaded. */
    void become(@Nullable V other, boolean isOtherLoaded) {
        value = other;
        isLoaded = isOtherLoaded;
    }

    /** Returns how to make the value again what it is now. */
    public Runnable memento() {
        V now = value;
        boolean wasLoaded = isLoaded;
        return () -> become(now, wasLoaded);
    }

    @Override
    public @Nullable V get() {
        if (!isLoaded) {
            LoadGroup group = owner == null ? null : owner.group;
            if (group == null) {
                throw new LazyLoadException(column().notLoaded("the object that has it belongs to no open session"));
            }
            group.load(this);
        }
        return value;
    }

    @Override
    public V require() {
        V found = get();
        if (found == null) {
            throw new NotFoundException((column == null ? "The deferred value" : column.toString()) + " is null");
        }
        return found;
    }

    @Override
    public void set(@Nullable V newValue) {
        fill(newValue);
    }

    @Override
    public boolean isLoaded() {
        return isLoaded;
    }

    @Override
    public String toString() {
        return isLoaded ? "Deferred(" + value + ")" : "Deferred(not loaded)";
    }
}
