package io.aludel.mapping;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.function.Predicate;
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
    private final IdentityHashMap<E, EntityState<E>> byEntity = new IdentityHashMap<>(0);
    private int size;
    private int entitiesIndexed;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    IdentityMap() {
        states = new EntityState[16];
    }

    /** Returns the state with a key, or null. */
    public abstract @Nullable EntityState<E> find(Object key);

    /** Adds a state whose key is not in the map. */
    public final void add(EntityState<E> state) {
        if (size == states.length) {
            states = Arrays.copyOf(states, size * 2);
        }
        states[size++] = state;
    }

    /**
     * Returns the state of this very object, whatever its key is now, or null. For entities that are classes. The index is
     * built when it is asked for, which hardly ever happens: an object is found by its key first.
     */
    public final @Nullable EntityState<E> holding(E entity) {
        while (entitiesIndexed < size) {
            EntityState<E> state = states[entitiesIndexed++];
            byEntity.put(state.entity, state);
        }
        return byEntity.get(entity);
    }

    /** Forgets a state. */
    public final void remove(EntityState<E> state) {
        removeIf(other -> other == state);
    }

    /** Forgets all states that a test is true of. */
    public final void removeIf(Predicate<? super EntityState<E>> test) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            EntityState<E> state = states[i];
            if (!test.test(state)) {
                states[kept++] = state;
            }
        }
        if (kept < size) {
            Arrays.fill(states, kept, size, null);
            size = kept;
            forgetEntities();
            forgetIndex();
        }
    }

    /** Drops the index, which is built again when something is looked up. */
    abstract void forgetIndex();

    /** Says that keys of states have changed. */
    public final void keysChanged() {
        forgetIndex();
    }

    /** Forgets everything. */
    public final void clear() {
        Arrays.fill(states, 0, size, null);
        size = 0;
        forgetEntities();
        forgetIndex();
    }

    private void forgetEntities() {
        byEntity.clear();
        entitiesIndexed = 0;
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
}
