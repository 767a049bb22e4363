package io.aludel.internal.codec;

import io.aludel.DataException;
import io.aludel.dialect.Codec;
import io.aludel.schema.ColumnType;
import io.aludel.sql.EnumType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An enum on top of the codec of its names, ordinals or codes.
 *
 * @param type the enum
 * @param stored the codec of what the column holds
 * @param <E> the enum
 * @param <S> the type in the column
 */
public record EnumCodec<E extends Enum<E>, S>(EnumType<E> type, Codec<S> stored) implements Codec<E> {
    @Override
    public @Nullable E read(ResultSet row, int index) throws SQLException {
        S code = stored.read(row, index);
        if (code == null) {
            return null;
        }
        E constant = type.constant(code);
        if (constant == null) {
            String message =
                    "Column '" + row.getMetaData().getColumnLabel(index) + "' holds a value in a row that is the "
                            + type.storage().name().toLowerCase(Locale.ROOT) + " of no constant of enum "
                            + type.javaType().getName() + "; there are "
                            + type.constants().stream()
                                    .map(known -> "'" + type.code(known) + "'")
                                    .collect(Collectors.joining(", "))
                            + ": add the constant, or repair the row";
            throw DataException.ofValue(message, code, null);
        }
        return constant;
    }

    @Override
    @SuppressWarnings("unchecked") // an EnumType's codes are of its stored type
    public void bind(PreparedStatement statement, int parameter, @Nullable E value) throws SQLException {
        stored.bind(statement, parameter, value == null ? null : (S) type.code(value));
    }

    @Override
    public String columnType(ColumnType columnType) {
        return stored.columnType(columnType);
    }
}
