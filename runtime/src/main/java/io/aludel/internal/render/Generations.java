package io.aludel.internal.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A bounded map that forgets what was not asked for lately: when the young generation is full it becomes the old one, and
 * what the old one held is gone; what is found in the old one moves to the young one. Shared by threads; a race costs an
 * entry at most.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class Generations<K, V> {
    private final int capacity;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    Generations(int capacity) {
        this.capacity = capacity;
    }

    @Nullable
    V get(K key) {
        V value = young.get(key);
        if (value == null) {
            value = old.get(key);
            if (value != null) {
                put(key, value);
            }
        }
        return value;
    }

    void put(K key, V value) {
        Map<K, V> current = young;
        if (current.size() >= capacity) {
            turn(current);
        }
        young.put(key, value);
    }

    private synchronized void turn(Map<K, V> full) {
        if (young == full) {
            old = full;
            young = new ConcurrentHashMap<>();
        }
    }
}
