package io.aludel.mapping;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An identity map over keys of any type with {@code equals}.
 *
 * @param <E> the entity type
 */
public final class ObjectIdentityMap<E> extends IdentityMap<E> {
    private final Map<Object, EntityState<E>> index = new HashMap<>();
    private int indexed;

    /** Makes an empty map. */
    public ObjectIdentityMap() {}

    private Map<Object, EntityState<E>> index() {
        while (indexed < size()) {
            EntityState<E> state = at(indexed++);
            index.put(state.key(), state);
        }
        return index;
    }

    @Override
    public @Nullable EntityState<E> find(Object key) {
        return index().get(key);
    }

    @Override
    void forgetIndex() {
        index.clear();
        indexed = 0;
    }
}
