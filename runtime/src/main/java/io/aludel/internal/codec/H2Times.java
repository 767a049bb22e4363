package io.aludel.internal.codec;

import io.aludel.dialect.Codec;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Dates and times in H2's own types with nanoseconds, through the driver's java.time methods. */
public final class H2Times {
    private H2Times() {}

    /** {@code LocalDate}. */
    public static Codec<LocalDate> localDates() {
        return driver(LocalDate.class, "DATE", Types.DATE);
    }

    /** {@code LocalTime}. */
    public static Codec<LocalTime> localTimes() {
        return driver(LocalTime.class, "TIME(9)", Types.TIME);
    }

    /** {@code LocalDateTime}. */
    public static Codec<LocalDateTime> localDateTimes() {
        return driver(LocalDateTime.class, "TIMESTAMP(9)", Types.TIMESTAMP);
    }

    /** {@code Instant}. */
    public static Codec<Instant> instants() {
        return driver(Instant.class, "TIMESTAMP(9) WITH TIME ZONE", Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /** {@code OffsetDateTime}; the offset is kept, comparisons are those of instants. */
    public static Codec<OffsetDateTime> offsetDateTimes() {
        return driver(OffsetDateTime.class, "TIMESTAMP(9) WITH TIME ZONE", Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static <T> Codec<T> driver(Class<T> type, String definition, int nullType) {
        return ValueCodec.of(
                definition,
                nullType,
                (row, index) -> row.getObject(index, type),
                (statement, parameter, value) -> statement.setObject(parameter, value));
    }
}
