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

    @Nullable
    EntityState<?> find(Object entity) {
        return byEntity.isEmpty() ? null : byEntity.get(entity);
    }

    void add(EntityState<?> state) {
        byEntity.put(state.entity, state);
        inOrder.add(state);
    }

    void remove(EntityState<?> state) {
        if (byEntity.remove(state.entity) != null) {
            inOrder.remove(state);
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
    }
}
