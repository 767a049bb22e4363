package io.aludel.schema;

import io.aludel.sql.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column before a dialect gives it a name.
 *
 * @param values the Java type and how it is stored
 * @param length the length in characters or bytes; 255 when the mapping says nothing
 * @param precision the decimal digits in all, for decimals
 * @param scale the decimal digits behind the point, for decimals
 * @param large whether the dialect's unlimited type is asked for
 * @param definition the SQL type written out by the user, or null
 */
public record ColumnType(
        ValueType<?> values,
        int length,
        int precision,
        int scale,
        boolean large,
        @Nullable String definition) {
    /** The length of text and bytes when the mapping says nothing. */
    public static final int DEFAULT_LENGTH = 255;

    /** The digits of a decimal when the mapping says nothing. */
    public static final int DEFAULT_PRECISION = 38;

    /** The digits behind the point of a decimal when the mapping says nothing. */
    public static final int DEFAULT_SCALE = 10;

    /** A type without further details. */
    public static ColumnType of(ValueType<?> values) {
        return new ColumnType(values, DEFAULT_LENGTH, DEFAULT_PRECISION, DEFAULT_SCALE, false, null);
    }

    /** Text or bytes of a length. */
    public static ColumnType of(ValueType<?> values, int length) {
        return new ColumnType(values, length, DEFAULT_PRECISION, DEFAULT_SCALE, false, null);
    }

    /** A decimal. */
    public static ColumnType decimal(ValueType<?> values, int precision, int scale) {
        return new ColumnType(values, DEFAULT_LENGTH, precision, scale, false, null);
    }

    /** Text or bytes without a limit. */
    public static ColumnType large(ValueType<?> values) {
        return new ColumnType(values, DEFAULT_LENGTH, DEFAULT_PRECISION, DEFAULT_SCALE, true, null);
    }

    /** Returns this type with its SQL written out. */
    public ColumnType as(String sql) {
        return new ColumnType(values, length, precision, scale, large, sql);
    }
}
