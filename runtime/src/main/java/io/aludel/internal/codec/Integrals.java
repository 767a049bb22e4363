package io.aludel.internal.codec;

import io.aludel.dialect.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/** Whole numbers and booleans. All are read as {@code long}, so that a number out of range is seen and not cut. */
public final class Integrals {
    private Integrals() {}

    /** {@code Boolean}. */
    public static Codec<Boolean> booleans() {
        return ValueCodec.of(
                "BOOLEAN",
                Types.BOOLEAN,
                (row, index) -> {
                    boolean value = row.getBoolean(index);
                    return (!value && row.wasNull()) ? null : (Boolean) value;
                },
                (statement, parameter, value) -> statement.setBoolean(parameter, value));
    }

    /** {@code Byte}. */
    public static Codec<Byte> bytes() {
        return ValueCodec.of(
                "TINYINT",
                Types.TINYINT,
                (row, index) -> {
                    Long value = within(row, index, Byte.MIN_VALUE, Byte.MAX_VALUE, "a byte");
                    return value == null ? null : value.byteValue();
                },
                (statement, parameter, value) -> statement.setByte(parameter, value));
    }

    /** {@code Short}. */
    public static Codec<Short> shorts() {
        return ValueCodec.of(
                "SMALLINT",
                Types.SMALLINT,
                (row, index) -> {
                    Long value = within(row, index, Short.MIN_VALUE, Short.MAX_VALUE, "a short");
                    return value == null ? null : value.shortValue();
                },
                (statement, parameter, value) -> statement.setShort(parameter, value));
    }

    /** {@code Integer}. */
    public static Codec<Integer> ints() {
        return ValueCodec.of(
                "INTEGER",
                Types.INTEGER,
                (row, index) -> {
                    Long value = within(row, index, Integer.MIN_VALUE, Integer.MAX_VALUE, "an int");
                    return value == null ? null : value.intValue();
                },
                (statement, parameter, value) -> statement.setInt(parameter, value));
    }

    /** {@code Long}. */
    public static Codec<Long> longs() {
        return ValueCodec.of(
                "BIGINT",
                Types.BIGINT,
                Integrals::nullableLong,
                (statement, parameter, value) -> statement.setLong(parameter, value));
    }

    private static @Nullable Long nullableLong(ResultSet row, int index) throws SQLException {
        long value = row.getLong(index);
        return (value == 0 && row.wasNull()) ? null : (Long) value;
    }

    private static @Nullable Long within(ResultSet row, int index, long minimum, long maximum, String meaning)
            throws SQLException {
        Long value = nullableLong(row, index);
        if (value != null && (value < minimum || value > maximum)) {
            throw Unreadable.value(row, index, meaning, value, null);
        }
        return value;
    }
}
