package io.aludel.sql;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a statement, as a flat list of tokens, together with the values that this one instance of the shape binds.
 * Equality is that of the tokens alone. Filled by one thread, then only read.
 */
public final class ShapeKey {
    private Object[] tokens = new Object[24];
    private int tokenCount;
    private @Nullable Object[] values = new @Nullable Object[8];
    private int valueCount;
    private int hash = 1;

    /** Adds a token: a constant of the node's kind, an operator, a column, a name. Compared with {@code equals}. */
    public ShapeKey add(Object token) {
        if (tokenCount == tokens.length) {
            tokens = Arrays.copyOf(tokens, tokenCount * 2);
        }
        tokens[tokenCount++] = token;
        hash = hash * 31 + token.hashCode();
        return this;
    }

    /** Adds a place for a value: its type is part of the shape, the value is not. */
    public ShapeKey value(Object type, @Nullable Object value) {
        add(type);
        if (valueCount == values.length) {
            values = Arrays.copyOf(values, valueCount * 2);
        }
        values[valueCount++] = value;
        return this;
    }

    /** Returns how many values there are. */
    public int valueCount() {
        return valueCount;
    }

    /** Returns the value at a place, counted from 0 in the order of {@link #value} calls. */
    public @Nullable Object valueAt(int index) {
        return values[index];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof ShapeKey that) || hash != that.hash || tokenCount != that.tokenCount) {
            return false;
        }
        for (int i = 0; i < tokenCount; i++) {
            if (!tokens[i].equals(that.tokens[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
