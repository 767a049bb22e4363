package io.aludel.internal.persist;

import io.aludel.mapping.EntityState;
import java.util.IdentityHashMap;
import java.util.Map;

/** The keys that rows were given until their real ones are free. For one flush. */
public final class ParkedKeys {
    private Map<EntityState<?>, Object> keys = Map.of();

    /** Starts without keys. */
    public ParkedKeys() {}

    void put(EntityState<?> state, Object key) {
        if (keys.isEmpty()) {
            keys = new IdentityHashMap<>();
        }
        keys.put(state, key);
    }

    /** Returns the key that a state's row has now. */
    Object keyOf(EntityState<?> state) {
        if (keys.isEmpty()) {
            return state.key();
        }
        Object parked = keys.get(state);
        return parked == null ? state.key() : parked;
    }

    /** Forgets the key of a row that has its real one by now. */
    public void remove(EntityState<?> state) {
        if (!keys.isEmpty()) {
            keys.remove(state);
        }
    }
}
