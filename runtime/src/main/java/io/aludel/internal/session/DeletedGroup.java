package io.aludel.internal.session;

import io.aludel.mapping.DeferredValue;
import io.aludel.mapping.LoadGroup;
import io.aludel.mapping.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What loads for objects that a flush deleted, for each of them alone: what it refers to may well be there. Their references
 * change without the other side, which has them no more.
 */
final class DeletedGroup implements LoadGroup {
    private final RelationCalls calls;

    DeletedGroup(RelationCalls calls) {
        this.calls = calls;
    }

    @Override
    public void load(Reference<?> reference) {
        calls.load(reference);
    }

    @Override
    public void load(DeferredValue<?> deferred) {
        calls.load(deferred);
    }

    @Override
    public <T> void assign(Reference<T> reference, @Nullable T target) {
        reference.refer(target);
    }

    @Override
    public void assignKey(Reference<?> reference, @Nullable Object key) {
        reference.reset(key);
    }
}
