package io.aludel.mapping;

import org.jspecify.annotations.Nullable;

/**
 * The entities of one table that a session knows: one object per row. States are kept in the order in which they came;
 * the index over the keys is built when something is looked up for the first time, so that a session that only reads
 * lists never builds one. Confined to the session's thread.
 *
 * @param <E> the entity type
 */
public abstract sealed class IdentityMap<E> permits LongIdentityMap, ObjectIdentityMap {
    private EntityState<E>[] states;
    private int size;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    IdentityMap() {
        states = new EntityState[16];
    }

    /** Returns the state with a key, or null. */
    public abstract @Nullable EntityState<E> find(Object key);

    /** Adds a state whose key is not in the map. */
    public void add(EntityState<E> state) {
        if (size == states.length) {
            states = java.util.Arrays.copyOf(states, size * 2);
        }
        states[size++] = state;
    }

    /** Forgets a state. */
    public abstract void remove(EntityState<E> state);

    /** Moves a state to the key that it has now, from an old one. */
    public abstract void rekey(EntityState<E> state, Object oldKey);

    /** Forgets everything. */
    public void clear() {
        java.util.Arrays.fill(states, 0, size, null);
        size = 0;
    }

    /** Returns how many entities there are. */
    public final int size() {
        return size;
    }

    /** Returns whether there is no entity. */
    public final boolean isEmpty() {
        return size == 0;
    }

    /** Returns the state at a position in the order of arrival. */
    public final EntityState<E> at(int position) {
        return states[position];
    }

    /** Takes the state out of the order of arrival. */
    final void removeFromOrder(EntityState<E> state) {
        for (int i = size - 1; i >= 0; i--) {
            if (states[i] == state) {
                System.arraycopy(states, i + 1, states, i, size - i - 1);
                states[--size] = null;
                return;
            }
        }
    }
}
