package io.aludel.internal.persist;

import io.aludel.dialect.Dialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Many keys in portions, one statement each. There are few sizes of them, so that prepared statements are used again: what is left
 * is filled up with its last key.
 */
final class KeyChunks {
    private static final int MOST_KEYS = 500;

    private final int keysPerStatement;

    /**
     * Makes portions for a dialect.
     *
     * @param keyColumns how many columns a key has
     */
    KeyChunks(Dialect dialect, int keyColumns) {
        this.keysPerStatement = Math.max(
                1,
                Math.min(Math.min(MOST_KEYS, dialect.maximumInListSize()), dialect.maximumParameters() / keyColumns));
    }

    /** Calls a reader with each portion. */
    <K> void each(Collection<? extends K> keys, Consumer<List<K>> reader) {
        List<K> all = new ArrayList<>(keys);
        for (int start = 0; start < all.size(); start += keysPerStatement) {
            List<K> chunk = new ArrayList<>(all.subList(start, Math.min(all.size(), start + keysPerStatement)));
            int padded = paddedSize(chunk.size());
            while (chunk.size() < padded) {
                chunk.add(chunk.get(chunk.size() - 1));
            }
            reader.accept(chunk);
        }
    }

    /** Returns the condition that some columns hold one of a number of keys. */
    static String condition(List<String> columns, int keys) {
        if (columns.size() == 1) {
            return columns.get(0) + " IN (" + "?, ".repeat(keys - 1) + "?)";
        }
        String one = "(" + String.join(" = ? AND ", columns) + " = ?)";
        return "(" + (one + " OR ").repeat(keys - 1) + one + ")";
    }

    private int paddedSize(int keys) {
        return keys <= 2 ? keys : Math.min(keysPerStatement, Integer.highestOneBit(keys - 1) << 1);
    }
}
