package io.aludel.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A type that every dialect stores by itself: one of the constants, or {@link #decimal} for decimals of known digits.
 *
 * @param <T> the Java type
 */
public final class BasicType<T> implements ValueType<T> {
    /** {@code Boolean}. */
    public static final BasicType<Boolean> BOOLEAN = new BasicType<>(Boolean.class, Kind.BOOLEAN);

    /** {@code Byte}. */
    public static final BasicType<Byte> BYTE = new BasicType<>(Byte.class, Kind.BYTE);

    /** {@code Short}. */
    public static final BasicType<Short> SHORT = new BasicType<>(Short.class, Kind.SHORT);

    /** {@code Integer}. */
    public static final BasicType<Integer> INTEGER = new BasicType<>(Integer.class, Kind.INTEGER);

    /** {@code Long}. */
    public static final BasicType<Long> LONG = new BasicType<>(Long.class, Kind.LONG);

    /** {@code Float}. */
    public static final BasicType<Float> FLOAT = new BasicType<>(Float.class, Kind.FLOAT);

    /** {@code Double}. */
    public static final BasicType<Double> DOUBLE = new BasicType<>(Double.class, Kind.DOUBLE);

    /** {@code Character}. */
    public static final BasicType<Character> CHARACTER = new BasicType<>(Character.class, Kind.CHARACTER);

    /** {@code String}. */
    public static final BasicType<String> STRING = new BasicType<>(String.class, Kind.STRING);

    /** {@code BigDecimal}. */
    public static final BasicType<BigDecimal> BIG_DECIMAL = new BasicType<>(BigDecimal.class, Kind.BIG_DECIMAL);

    /** {@code BigInteger}. */
    public static final BasicType<BigInteger> BIG_INTEGER = new BasicType<>(BigInteger.class, Kind.BIG_INTEGER);

    /** {@code LocalDate}. */
    public static final BasicType<LocalDate> LOCAL_DATE = new BasicType<>(LocalDate.class, Kind.LOCAL_DATE);

    /** {@code LocalTime}. */
    public static final BasicType<LocalTime> LOCAL_TIME = new BasicType<>(LocalTime.class, Kind.LOCAL_TIME);

    /** {@code LocalDateTime}. */
    public static final BasicType<LocalDateTime> LOCAL_DATE_TIME =
            new BasicType<>(LocalDateTime.class, Kind.LOCAL_DATE_TIME);

    /** {@code OffsetDateTime}. */
    public static final BasicType<OffsetDateTime> OFFSET_DATE_TIME =
            new BasicType<>(OffsetDateTime.class, Kind.OFFSET_DATE_TIME);

    /** {@code ZonedDateTime}. */
    public static final BasicType<ZonedDateTime> ZONED_DATE_TIME =
            new BasicType<>(ZonedDateTime.class, Kind.ZONED_DATE_TIME);

    /** {@code Instant}. */
    public static final BasicType<Instant> INSTANT = new BasicType<>(Instant.class, Kind.INSTANT);

    /** {@code Year}. */
    public static final BasicType<Year> YEAR = new BasicType<>(Year.class, Kind.YEAR);

    /** {@code YearMonth}. */
    public static final BasicType<YearMonth> YEAR_MONTH = new BasicType<>(YearMonth.class, Kind.YEAR_MONTH);

    /** {@code Duration}. */
    public static final BasicType<Duration> DURATION = new BasicType<>(Duration.class, Kind.DURATION);

    /** {@code UUID}. */
    public static final BasicType<UUID> UUID = new BasicType<>(UUID.class, Kind.UUID);

    /** {@code byte[]}. */
    public static final BasicType<byte[]> BYTES = new BasicType<>(byte[].class, Kind.BYTES);

    /** {@code Json}. */
    public static final BasicType<Json> JSON = new BasicType<>(Json.class, Kind.JSON);

    private final Class<T> javaType;
    private final Kind kind;
    private final int precision;
    private final int scale;

    private BasicType(Class<T> javaType, Kind kind) {
        this(javaType, kind, 0, 0);
    }

    private BasicType(Class<T> javaType, Kind kind, int precision, int scale) {
        this.javaType = javaType;
        this.kind = kind;
        this.precision = precision;
        this.scale = scale;
    }

    /**
     * {@code BigDecimal} in a column of known digits, for dialects that store decimals differently depending on them and
     * do not keep trailing zeros by themselves (SQLite).
     *
     * @param precision the decimal digits in all, at least 1
     * @param scale the decimal digits behind the point
     */
    public static BasicType<BigDecimal> decimal(int precision, int scale) {
        return new BasicType<>(BigDecimal.class, Kind.BIG_DECIMAL, precision, scale);
    }

    /** {@code BigDecimal} that is computed: of known digits behind the point, and an unknown number in all. */
    static BasicType<BigDecimal> computedDecimal(int scale) {
        return new BasicType<>(BigDecimal.class, Kind.BIG_DECIMAL, 0, scale);
    }

    @Override
    public Class<T> javaType() {
        return javaType;
    }

    /** Returns which of the basic types this is, for switches. */
    public Kind kind() {
        return kind;
    }

    /** Returns the decimal digits in all, or 0 where they are not known. */
    public int precision() {
        return precision;
    }

    /** Returns the decimal digits behind the point, or 0 where they are not known. A sum has those of what is summed. */
    public int scale() {
        return scale;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BasicType<?> that
                && kind == that.kind
                && precision == that.precision
                && scale == that.scale;
    }

    @Override
    public int hashCode() {
        return (kind.hashCode() * 31 + precision) * 31 + scale;
    }

    @Override
    public String toString() {
        return javaType.getSimpleName();
    }

    /** The basic types, one constant each. */
    public enum Kind {
        /** See {@link BasicType#BOOLEAN}. */
        BOOLEAN,
        /** See {@link BasicType#BYTE}. */
        BYTE,
        /** See {@link BasicType#SHORT}. */
        SHORT,
        /** See {@link BasicType#INTEGER}. */
        INTEGER,
        /** See {@link BasicType#LONG}. */
        LONG,
        /** See {@link BasicType#FLOAT}. */
        FLOAT,
        /** See {@link BasicType#DOUBLE}. */
        DOUBLE,
        /** See {@link BasicType#CHARACTER}. */
        CHARACTER,
        /** See {@link BasicType#STRING}. */
        STRING,
        /** See {@link BasicType#BIG_DECIMAL}. */
        BIG_DECIMAL,
        /** See {@link BasicType#BIG_INTEGER}. */
        BIG_INTEGER,
        /** See {@link BasicType#LOCAL_DATE}. */
        LOCAL_DATE,
        /** See {@link BasicType#LOCAL_TIME}. */
        LOCAL_TIME,
        /** See {@link BasicType#LOCAL_DATE_TIME}. */
        LOCAL_DATE_TIME,
        /** See {@link BasicType#OFFSET_DATE_TIME}. */
        OFFSET_DATE_TIME,
        /** See {@link BasicType#ZONED_DATE_TIME}. */
        ZONED_DATE_TIME,
        /** See {@link BasicType#INSTANT}. */
        INSTANT,
        /** See {@link BasicType#YEAR}. */
        YEAR,
        /** See {@link BasicType#YEAR_MONTH}. */
        YEAR_MONTH,
        /** See {@link BasicType#DURATION}. */
        DURATION,
        /** See {@link BasicType#UUID}. */
        UUID,
        /** See {@link BasicType#BYTES}. */
        BYTES,
        /** See {@link BasicType#JSON}. */
        JSON
    }
}
