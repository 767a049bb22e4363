package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/**
 * A type of the application, stored through a {@link Converter}.
 *
 * @param javaType the application's type
 * @param stored the type in the column
 * @param converter turns one into the other
 * @param <T> the application's type
 * @param <S> the type in the column
 */
public record ConvertedType<T, S>(Class<T> javaType, ValueType<S> stored, Converter<T, S> converter)
        implements ValueType<T> {
    /** Returns what the column holds for a field's value; null for null. */
    public @Nullable S toColumn(@Nullable T value) {
        return value == null ? null : converter.toColumn(value);
    }

    @Override
    public String toString() {
        return javaType.getSimpleName();
    }
}
