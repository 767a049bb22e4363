package io.aludel.internal.codec;

import io.aludel.dialect.Codec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Types;

/** Exact decimals on H2. */
public final class H2Numbers {
    private H2Numbers() {}

    /** {@code BigDecimal}. H2 rounds a value with more digits behind the point than the column has. */
    public static Codec<BigDecimal> decimals() {
        return new ValueCodec<>(
                Types.NUMERIC,
                (row, index) -> row.getBigDecimal(index),
                (statement, parameter, value) -> statement.setBigDecimal(parameter, value),
                type -> "NUMERIC(" + type.precision() + ", " + type.scale() + ")");
    }

    /** {@code BigInteger}. */
    public static Codec<BigInteger> bigIntegers() {
        Codec<BigDecimal> stored = new ValueCodec<>(
                Types.NUMERIC,
                (row, index) -> row.getBigDecimal(index),
                (statement, parameter, value) -> statement.setBigDecimal(parameter, value),
                type -> "NUMERIC(" + type.precision() + ")");
        return new MappedCodec<>(stored, BigDecimal::new, BigDecimal::toBigIntegerExact, "a whole number");
    }
}
