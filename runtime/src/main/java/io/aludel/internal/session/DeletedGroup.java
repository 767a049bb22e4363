package io.aludel.internal.session;

import io.aludel.mapping.DeferredValue;
import io.aludel.mapping.LoadGroup;
import io.aludel.mapping.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What loads for an object that a flush deleted, and for it alone: what it refers to may well be there. Its references change
 * without the other side, which has it no more.
 */
final class DeletedGroup implements LoadGroup {
    private final Relationships relationships;

    DeletedGroup(Relationships relationships) {
        this.relationships = relationships;
    }

    @Override
    public void load(Reference<?> reference) {
        relationships.load(reference);
    }

    @Override
    public void load(DeferredValue<?> deferred) {
        relationships.load(deferred);
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
