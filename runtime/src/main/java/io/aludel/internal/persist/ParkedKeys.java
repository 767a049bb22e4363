package io.aludel.internal.persist;

import io.aludel.mapping.EntityState;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** The keys that rows were given until their real ones are free. For one flush. */
public final class ParkedKeys {
    private @Nullable IdentityHashMap<EntityState<?>, Object> keys;

    /** Starts without keys. */
    public ParkedKeys() {}

    void put(EntityState<?> state, Object key) {
        IdentityHashMap<EntityState<?>, Object> known = keys;
        if (known == null) {
            known = new IdentityHashMap<>();
            keys = known;
        }
        known.put(state, key);
    }

    /** Returns the key that a state's row has now. */
    Object keyOf(EntityState<?> state) {
        Object parked = keys == null ? null : keys.get(state);
        return parked == null ? state.key() : parked;
    }

    /** Forgets the key of a row that has its real one by now. */
    public void remove(EntityState<?> state) {
        if (keys != null) {
            keys.remove(state);
        }
    }
}
