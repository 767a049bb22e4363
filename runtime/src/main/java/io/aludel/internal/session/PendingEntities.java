package io.aludel.internal.session;

import io.aludel.mapping.EntityState;
import io.aludel.mapping.EntityStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects that were added and not yet inserted, in the order in which they were added. */
final class PendingEntities {
    private final IdentityHashMap<Object, EntityState<?>> byEntity = new IdentityHashMap<>();
    private final List<EntityState<?>> inOrder = new ArrayList<>();
    // those that are to leave the list when it is asked for
    private final Set<EntityState<?>> removed = Collections.newSetFromMap(new IdentityHashMap<>(0));
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
            removed.add(state);
            any = !isEmpty();
        }
    }

    /** Forgets those that a flush has inserted. */
    void removeInserted() {
        leave();
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
        return inOrder.size() == removed.size();
    }

    /** Returns them in order. The list grows while objects are added. */
    List<EntityState<?>> states() {
        leave();
        return inOrder;
    }

    private void leave() {
        if (!removed.isEmpty()) {
            inOrder.removeIf(removed::contains);
            removed.clear();
        }
    }

    void clear() {
        byEntity.clear();
        inOrder.clear();
        removed.clear();
        any = false;
    }
}
