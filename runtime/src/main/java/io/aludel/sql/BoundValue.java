package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A value, bound as a parameter.
 *
 * @param <T> the Java type
 */
final class BoundValue<T> implements Place {
    private final ValueType<T> type;
    private final @Nullable T value;

    BoundValue(ValueType<T> type, @Nullable T value) {
        this.type = type;
        this.value = value;
    }

    @Override
    public @Nullable Object value(int element, Bindings bindings) {
        return value;
    }

    @Override
    public void render(SqlWriter out) {
        out.parameter(this, 0, type);
    }

    @Override
    public void shape(ShapeKey key) {
        key.place(type, this);
    }
}
