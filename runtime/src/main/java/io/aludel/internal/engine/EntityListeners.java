package io.aludel.internal.engine;

import io.aludel.EntityListener;
import java.util.List;
import java.util.Map;

/** The listeners of each entity class. Immutable. */
public final class EntityListeners {
    private final Map<Class<?>, List<EntityListener<?>>> byType;

    /** Copies the listeners. */
    public EntityListeners(Map<Class<?>, List<EntityListener<?>>> byType) {
        this.byType = Map.copyOf(byType);
    }

    /** Returns the listeners of a class, mostly none. */
    @SuppressWarnings("unchecked") // listeners are registered with their class
    public <E> List<EntityListener<E>> of(Class<E> type) {
        return (List<EntityListener<E>>) (List<?>) byType.getOrDefault(type, List.of());
    }
}
