package io.aludel.mapping;

import org.jspecify.annotations.Nullable;

/**
 * The objects that came from one result, and the session that knows them: what is loaded for one of them is loaded for all.
 * Implemented by the session. Confined to the session's thread.
 */
public interface LoadGroup {
    /** Loads the target of a reference that has a key and no target, and the targets of its like in the group. */
    void load(Reference<?> reference);

    /** Loads a deferred value, and its likes in the group. */
    void load(DeferredValue<?> deferred);

    /** Makes a reference of a known object refer to another target, or to none, and brings the other side along. */
    <T> void assign(Reference<T> reference, @Nullable T target);

    /** Makes a reference of a known object refer to the target with a key, or to none, and brings the other side along. */
    void assignKey(Reference<?> reference, @Nullable Object key);
}
