package io.aludel.sql;

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
    @Override
    public String toString() {
        return javaType.getSimpleName();
    }
}
