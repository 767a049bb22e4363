package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A value, bound as a parameter.
 *
 * @param <T> the Java type
 */
final class BoundValue<T> implements Node {
    private final ValueType<T> type;
    private final @Nullable T value;

    BoundValue(ValueType<T> type, @Nullable T value) {
        this.type = type;
        this.value = value;
    }

    @Override
    public void render(SqlWriter out) {
        out.bind(this, type, value);
    }

    @Override
    public void shape(ShapeKey key) {
        key.value(type, value);
    }
}
