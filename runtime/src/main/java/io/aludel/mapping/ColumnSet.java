package io.aludel.mapping;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A set of columns of one entity table, by position. Immutable; equal when the positions are. */
public final class ColumnSet {
    /** No column. */
    public static final ColumnSet EMPTY = new ColumnSet(new long[0]);

    private final long[] words;

    private ColumnSet(long[] words) {
        this.words = words;
    }

    /** The columns at the given positions. */
    public static ColumnSet of(int... columns) {
        long[] words = new long[0];
        for (int column : columns) {
            words = withBit(words, column);
        }
        return words.length == 0 ? EMPTY : new ColumnSet(words);
    }

    /** The columns at positions from 0 to {@code count - 1}. */
    public static ColumnSet first(int count) {
        long[] words = new long[(count + 63) >> 6];
        for (int column = 0; column < count; column++) {
            words[column >> 6] |= 1L << column;
        }
        return count == 0 ? EMPTY : new ColumnSet(words);
    }

    private static long[] withBit(long[] words, int column) {
        int word = column >> 6;
        long[] grown = word < words.length ? words.clone() : Arrays.copyOf(words, word + 1);
        grown[word] |= 1L << column;
        return grown;
    }

    /** Returns this set and one column more. */
    public ColumnSet with(int column) {
        return contains(column) ? this : new ColumnSet(withBit(words, column));
    }

    /** Returns this set without one column. */
    public ColumnSet without(int column) {
        if (!contains(column)) {
            return this;
        }
        long[] fewer = words.clone();
        fewer[column >> 6] &= ~(1L << column);
        return trimmed(fewer);
    }

    /** Returns the columns of this set that are not in the other. */
    public ColumnSet minus(ColumnSet other) {
        long[] fewer = words.clone();
        for (int word = 0; word < Math.min(fewer.length, other.words.length); word++) {
            fewer[word] &= ~other.words[word];
        }
        return trimmed(fewer);
    }

    /** Returns the columns that are in this set and in the other. */
    public ColumnSet intersection(ColumnSet other) {
        long[] common = Arrays.copyOf(words, Math.min(words.length, other.words.length));
        for (int word = 0; word < common.length; word++) {
            common[word] &= other.words[word];
        }
        return trimmed(common);
    }

    /** Returns whether a column is in this set and in the other. Allocates nothing. */
    public boolean intersects(ColumnSet other) {
        for (int word = 0; word < Math.min(words.length, other.words.length); word++) {
            if ((words[word] & other.words[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the columns that are in this set, in the other, or in both. */
    public ColumnSet union(ColumnSet other) {
        long[] longer = words.length >= other.words.length ? words.clone() : other.words.clone();
        long[] shorter = words.length >= other.words.length ? other.words : words;
        for (int word = 0; word < shorter.length; word++) {
            longer[word] |= shorter[word];
        }
        return longer.length == 0 ? EMPTY : new ColumnSet(longer);
    }

    private static ColumnSet trimmed(long[] words) {
        int length = words.length;
        while (length > 0 && words[length - 1] == 0) {
            length--;
        }
        return length == 0 ? EMPTY : new ColumnSet(length == words.length ? words : Arrays.copyOf(words, length));
    }

    /** Returns whether the column at a position is in the set. */
    public boolean contains(int column) {
        int word = column >> 6;
        return word < words.length && (words[word] & 1L << column) != 0;
    }

    /** Returns the first position in the set that is not below {@code from}, or -1. */
    public int next(int from) {
        int word = from >> 6;
        if (word >= words.length) {
            return -1;
        }
        long rest = words[word] & -1L << from;
        while (rest == 0) {
            if (++word == words.length) {
                return -1;
            }
            rest = words[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    /** Returns how many columns are in the set. */
    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Returns whether there is no column in the set. */
    public boolean isEmpty() {
        return words.length == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ColumnSet that && Arrays.equals(words, that.words));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int column = next(0); column >= 0; column = next(column + 1)) {
            text.append(text.length() == 1 ? "" : ", ").append(column);
        }
        return text.append(']').toString();
    }
}
