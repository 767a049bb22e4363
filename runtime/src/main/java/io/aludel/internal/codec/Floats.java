package io.aludel.internal.codec;

import io.aludel.DataException;
import io.aludel.dialect.Codec;
import java.sql.Types;

/** Binary floating-point numbers. */
public final class Floats {
    private Floats() {}

    /** {@code Float}. */
    public static Codec<Float> floats() {
        return ValueCodec.of(
                "REAL",
                Types.REAL,
                (row, index) -> {
                    float value = row.getFloat(index);
                    return (value == 0 && row.wasNull()) ? null : (Float) value;
                },
                (statement, parameter, value) -> statement.setFloat(parameter, value));
    }

    /** {@code Double}. */
    public static Codec<Double> doubles() {
        return ValueCodec.of(
                "DOUBLE PRECISION",
                Types.DOUBLE,
                (row, index) -> {
                    double value = row.getDouble(index);
                    return (value == 0 && row.wasNull()) ? null : (Double) value;
                },
                (statement, parameter, value) -> statement.setDouble(parameter, value));
    }

    /** {@code Float} where NaN cannot be stored, and would become NULL without a word. */
    public static Codec<Float> floatsWithoutNan() {
        return new MappedCodec<>(
                floats(),
                value -> {
                    refuse(value.isNaN());
                    return value;
                },
                value -> value,
                "a number");
    }

    /** {@code Double} where NaN cannot be stored, and would become NULL without a word. */
    public static Codec<Double> doublesWithoutNan() {
        return new MappedCodec<>(
                doubles(),
                value -> {
                    refuse(value.isNaN());
                    return value;
                },
                value -> value,
                "a number");
    }

    private static void refuse(boolean isNan) {
        if (isNan) {
            throw new DataException(
                    "NaN cannot be stored: the database has NULL in its place. Use null where that is meant");
        }
    }
}
