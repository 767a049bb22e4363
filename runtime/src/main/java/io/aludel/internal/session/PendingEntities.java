package io.aludel.internal.session;

import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objects that were added and not yet inserted, in the order in which they were added. */
final class PendingEntities {
    private final IdentityHashMap<Object, EntityState<?>> byEntity = new IdentityHashMap<>();
    private final List<EntityState<?>> inOrder = new ArrayList<>();
    private volatile boolean any;

    @Nullable
    EntityState<?> find(Object entity) {
        return byEntity.isEmpty() ? null : byEntity.get(entity);
    }

    void add(EntityState<?> state) {
        byEntity.put(state.entity, state);
        inOrder.add(state);
        if (!any) {
            any = true;
        }
    }

    void remove(EntityState<?> state) {
        if (byEntity.remove(state.entity) != null) {
            inOrder.remove(state);
            any = !inOrder.isEmpty();
        }
    }

    /** Forgets those that a flush has inserted. */
    void removeInserted() {
        inOrder.removeIf(state -> state.status != EntityStatus.PENDING);
        if (inOrder.isEmpty()) {
            byEntity.clear();
        } else {
            byEntity.values().removeIf(state -> state.status != EntityStatus.PENDING);
        }
        any = !inOrder.isEmpty();
    }

    /** Returns whether there is one; other sessions ask this, from their threads. */
    boolean isAny() {
        return any;
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    List<EntityState<?>> states() {
        return inOrder;
    }

    void clear() {
        byEntity.clear();
        inOrder.clear();
        any = false;
    }
}
