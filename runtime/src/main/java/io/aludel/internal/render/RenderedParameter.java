package io.aludel.internal.render;

import io.aludel.dialect.Codec;
import io.aludel.dialect.Dialect;
import io.aludel.sql.ValueType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a rendered statement: which place of the shape it takes its value from, and how it is bound.
 *
 * @param place the index of the place in the shape
 * @param element which value of a list
 * @param type the type of the value
 * @param codec binds the value
 * @param <T> the Java type of the value
 */
record RenderedParameter<T>(int place, int element, ValueType<T> type, Codec<T> codec) {
    static <T> RenderedParameter<T> of(int place, int element, ValueType<T> type, Dialect dialect) {
        return new RenderedParameter<>(place, element, type, dialect.codec(type));
    }

    void bind(PreparedStatement statement, int parameter, @Nullable Object value) throws SQLException {
        codec.bind(statement, parameter, type.javaType().cast(value));
    }
}
