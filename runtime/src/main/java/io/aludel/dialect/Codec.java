package io.aludel.dialect;

import io.aludel.schema.ColumnType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One Java type on one dialect: how it is bound, how it is read, and the column type that holds it. Stateless and safe
 * for use by several threads.
 *
 * @param <T> the Java type
 */
public interface Codec<T> {
    /** Reads the value at a JDBC index; null for NULL. */
    @Nullable
    T read(ResultSet row, int index) throws SQLException;

    /** Binds a value, or NULL, to a parameter. */
    void bind(PreparedStatement statement, int parameter, @Nullable T value) throws SQLException;

    /** Returns the SQL type of a column of this Java type, such as {@code VARCHAR(100)}. */
    String columnType(ColumnType type);
}
