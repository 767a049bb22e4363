package io.aludel.mapping;

import io.aludel.Deferred;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What generated mappers move deferred columns with: between the field, which may hold a value that nobody has read, the snapshot
 * and statements. A field that is null counts as one with the value null.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
abstract class DeferredReader<E, K> extends ColumnReader<E, K> {
    DeferredReader(EntityTable<E, K> table, boolean emptyTextIsNull) {
        super(table, emptyTextIsNull);
    }

    /** Returns what the field of a deferred column holds, or null. */
    public @Nullable Deferred<?> deferred(E entity, int column) {
        throw new IndexOutOfBoundsException(table() + " does not have a deferred column at position " + column);
    }

    /** Takes the value of a deferred column from a row into an object that has not loaded it, and into its snapshot. */
    public void loadDeferred(ResultSet row, int index, EntityState<E> state, int column) throws SQLException {
        throw new IndexOutOfBoundsException(table() + " does not have a deferred column at position " + column);
    }

    /** Returns whether an object has the value of a deferred column: it was read, or set. */
    public final boolean isLoaded(E entity, int column) {
        return isLoaded(deferred(entity, column));
    }

    /** Returns the columns whose values an object has not loaded. */
    public final ColumnSet unloaded(E entity) {
        ColumnSet unloaded = ColumnSet.EMPTY;
        for (DeferredColumn column : table().deferredColumns()) {
            if (!isLoaded(entity, column.position())) {
                unloaded = unloaded.with(column.position());
            }
        }
        return unloaded;
    }

    private static <V> @Nullable DeferredValue<V> of(@Nullable Deferred<V> field) {
        return (DeferredValue<V>) field;
    }

    /** Makes what a field holds one whose value was not read. */
    protected final <V> Deferred<V> unread(@Nullable Deferred<V> field, int column) {
        DeferredValue<V> deferred = of(field);
        DeferredValue<V> unread = deferred == null ? new DeferredValue<>(null) : deferred;
        unread.unload(table().deferredColumn(column));
        return unread;
    }

    /** Makes what a field holds one with a value that the database gave. */
    protected static <V> Deferred<V> assigned(@Nullable Deferred<V> field, @Nullable V value) {
        DeferredValue<V> deferred = of(field);
        if (deferred == null) {
            return Deferred.of(value);
        }
        deferred.fill(value);
        return deferred;
    }

    /** Takes a value that was read, unless another one was set in the meantime, and returns the snapshot of it. */
    protected static <V, S> DeferredSnapshot<S> loaded(
            @Nullable Deferred<V> field, @Nullable V value, Function<@Nullable V, @Nullable S> toSnapshot) {
        DeferredValue<V> deferred = of(field);
        if (deferred != null && !deferred.isLoaded()) {
            deferred.fill(value);
        }
        return new DeferredSnapshot<>(toSnapshot.apply(value));
    }

    /** Returns the snapshot of what a field holds, which belongs to the state from now on; null when it is not loaded. */
    protected final <V, S> @Nullable DeferredSnapshot<S> snapshotOf(
            @Nullable Deferred<V> field,
            EntityState<E> state,
            int column,
            Function<@Nullable V, @Nullable S> toSnapshot) {
        DeferredValue<V> deferred = of(field);
        if (deferred == null) {
            return new DeferredSnapshot<>(null);
        }
        if (!isAnothers(deferred, state)) {
            deferred.link(state, table().deferredColumn(column));
        }
        return deferred.isLoaded() ? new DeferredSnapshot<>(toSnapshot.apply(deferred.get())) : null;
    }

    /** Whether a field holds what an object has that a session knows, other than that of the state. */
    private static boolean isAnothers(DeferredValue<?> deferred, EntityState<?> state) {
        EntityState<?> owner = deferred.owner();
        return owner != null && owner.entity != state.entity && owner.group != null;
    }

    /** Makes what a field holds what it was when a snapshot was taken. */
    protected final <V, S> Deferred<V> restored(
            @Nullable Deferred<V> field,
            @Nullable DeferredSnapshot<S> snapshot,
            EntityState<E> state,
            int column,
            Function<@Nullable S, @Nullable V> fromSnapshot) {
        DeferredValue<V> deferred = of(field);
        if (deferred == null || isAnothers(deferred, state)) {
            deferred = new DeferredValue<>(null);
        }
        if (snapshot == null) {
            deferred.unload(table().deferredColumn(column));
        } else {
            deferred.fill(fromSnapshot.apply(snapshot.value()));
        }
        deferred.link(state, table().deferredColumn(column));
        return deferred;
    }

    /** Returns whether a field holds another value than the snapshot: one that was set, or changed in place. */
    protected static <V, S> boolean differs(
            @Nullable Deferred<V> field,
            @Nullable DeferredSnapshot<S> snapshot,
            EntityState<?> state,
            BiPredicate<@Nullable V, @Nullable S> differ) {
        DeferredValue<V> deferred = of(field);
        if (deferred != null && !deferred.isLoaded()) {
            return isAnothers(deferred, state);
        }
        return snapshot == null || differ.test(deferred == null ? null : deferred.get(), snapshot.value());
    }

    /** Returns whether a field holds a value, or null, that was read or set. */
    protected static boolean isLoaded(@Nullable Deferred<?> field) {
        return field == null || field.isLoaded();
    }

    /** Returns whether a field holds null that nobody has set otherwise. */
    protected static boolean isUnset(@Nullable Deferred<?> field) {
        return field == null || (field.isLoaded() && field.get() == null);
    }

    /** Returns the value that a field holds, or null when it is not loaded. */
    protected static <V> @Nullable V loadedValue(@Nullable Deferred<V> field) {
        return field == null || !field.isLoaded() ? null : field.get();
    }

    /** Returns the value that a snapshot was made of, or null when it was not loaded. */
    protected static <S> @Nullable S loadedValue(@Nullable DeferredSnapshot<S> snapshot) {
        return snapshot == null ? null : snapshot.value();
    }

    /** Returns the value that a field holds, which is to be written. */
    protected static <V> @Nullable V writtenValue(@Nullable Deferred<V> field) {
        return field == null ? null : field.get();
    }
}
