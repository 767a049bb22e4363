package io.aludel.internal.codec;

import io.aludel.DataException;
import io.aludel.dialect.Codec;
import io.aludel.schema.ColumnType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A codec on top of another one.
 *
 * @param stored the codec of what the column holds
 * @param toColumn gives what the column holds for a value
 * @param toField gives the value for what the column holds; throws {@link IllegalArgumentException},
 *     {@link ArithmeticException} or {@link DateTimeException} when it is none
 * @param meaning what the column should hold, for messages: {@code "a date such as 2026-11-21"}
 * @param <T> the Java type
 * @param <S> the type in the column
 */
record MappedCodec<T, S>(Codec<S> stored, Function<T, S> toColumn, Function<S, T> toField, String meaning)
        implements Codec<T> {
    @Override
    public @Nullable T read(ResultSet row, int index) throws SQLException {
        S value = stored.read(row, index);
        if (value == null) {
            return null;
        }
        try {
            return toField.apply(value);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw Unreadable.value(row, index, meaning, value, e);
        }
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, @Nullable T value) throws SQLException {
        stored.bind(statement, parameter, value == null ? null : column(value));
    }

    private S column(T value) {
        try {
            return toColumn.apply(value);
        } catch (ArithmeticException | DateTimeException e) {
            throw DataException.ofValue("A value cannot be stored: the column holds " + meaning, value, e);
        }
    }

    @Override
    public String columnType(ColumnType type) {
        return stored.columnType(type);
    }
}
