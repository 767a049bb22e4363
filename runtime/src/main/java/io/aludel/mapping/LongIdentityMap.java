package io.aludel.mapping;

import org.jspecify.annotations.Nullable;

/**
 * An identity map over keys of one {@code long}: an open-addressed table of states, probed linearly, that compares
 * unboxed keys.
 *
 * @param <E> the entity type
 */
public final class LongIdentityMap<E> extends IdentityMap<E> {
    private @Nullable EntityState<E>[] table;
    private long[] keys = new long[0];
    private int indexed;

    /** Makes an empty map. */
    public LongIdentityMap() {
        table = newTable(0);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private static <E> @Nullable EntityState<E>[] newTable(int capacity) {
        return new EntityState[capacity];
    }

    /** Returns the state with a key, or null. */
    public @Nullable EntityState<E> find(long key) {
        if (indexed < size()) {
            indexRest();
        }
        if (indexed == 0) {
            return null;
        }
        int mask = table.length - 1;
        for (int slot = slot(key, mask); ; slot = slot + 1 & mask) {
            EntityState<E> state = table[slot];
            if (state == null || keys[slot] == key) {
                return state;
            }
        }
    }

    @Override
    public @Nullable EntityState<E> find(Object key) {
        return find(((Number) key).longValue());
    }

    @Override
    void forgetIndex() {
        table = newTable(0);
        keys = new long[0];
        indexed = 0;
    }

    private void indexRest() {
        if (indexed == 0 || size() * 2 > table.length) {
            int capacity = Math.max(16, Integer.highestOneBit(size() * 2) << 1);
            table = newTable(capacity);
            keys = new long[capacity];
            indexed = 0;
        }
        int mask = table.length - 1;
        while (indexed < size()) {
            EntityState<E> state = at(indexed++);
            long key = state.longKey();
            int slot = slot(key, mask);
            while (table[slot] != null) {
                slot = slot + 1 & mask;
            }
            table[slot] = state;
            keys[slot] = key;
        }
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
