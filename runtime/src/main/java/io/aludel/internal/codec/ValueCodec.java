package io.aludel.internal.codec;

import io.aludel.dialect.Codec;
import io.aludel.schema.ColumnType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A codec of one JDBC getter and one JDBC setter.
 *
 * @param nullType the constant of {@link java.sql.Types} with which NULL is bound
 * @param getter reads, and returns null for NULL
 * @param setter binds a value that is not null
 * @param definition gives the column's SQL type
 * @param <T> the Java type
 */
record ValueCodec<T>(int nullType, Getter<T> getter, Setter<T> setter, Function<ColumnType, String> definition)
        implements Codec<T> {
    /** A codec whose columns all have the same SQL type. */
    static <T> ValueCodec<T> of(String definition, int nullType, Getter<T> getter, Setter<T> setter) {
        return new ValueCodec<>(nullType, getter, setter, type -> definition);
    }

    @Override
    public @Nullable T read(ResultSet row, int index) throws SQLException {
        return getter.get(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, @Nullable T value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, nullType);
        } else {
            setter.set(statement, parameter, value);
        }
    }

    @Override
    public String columnType(ColumnType type) {
        return definition.apply(type);
    }

    /** Reads a value. */
    interface Getter<T> {
        @Nullable
        T get(ResultSet row, int index) throws SQLException;
    }

    /** Binds a value. */
    interface Setter<T> {
        void set(PreparedStatement statement, int parameter, T value) throws SQLException;
    }
}
