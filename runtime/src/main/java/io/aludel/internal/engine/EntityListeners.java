package io.aludel.internal.engine;

import io.aludel.EntityListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The listeners of each entity class. Immutable. */
public final class EntityListeners {
    private final Map<Class<?>, List<EntityListener<?>>> byType;

    /** Copies the listeners. */
    public EntityListeners(Map<Class<?>, List<EntityListener<?>>> byType) {
        this.byType = Map.copyOf(byType);
    }

    /** Returns the listeners of a class and of those above it, mostly none. */
    @SuppressWarnings("unchecked") // listeners are registered with their class, and listen to subclasses as well
    public <E> List<EntityListener<E>> of(Class<E> type) {
        if (byType.isEmpty()) {
            return List.of();
        }
        List<EntityListener<?>> listeners = new ArrayList<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            listeners.addAll(0, byType.getOrDefault(each, List.of()));
        }
        return (List<EntityListener<E>>) (List<?>) List.copyOf(listeners);
    }
}
