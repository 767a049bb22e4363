package io.aludel.internal.codec;

import io.aludel.dialect.Codec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Dates and times on SQLite, which has no types for them: texts that its date functions understand and whose order is that
 * of time, for the years 0 to 9999 with nanoseconds. The JDBC driver's own dates are never used; they go through the JVM's
 * time zone and the Julian calendar.
 */
public final class SqliteTimes {
    private SqliteTimes() {}

    /** {@code LocalDate} as {@code 2026-11-21}. */
    public static Codec<LocalDate> localDates() {
        return new MappedCodec<>(
                Texts.text("DATE"),
                IsoText::date,
                IsoText::parseDate,
                "a date such as 2026-11-21 in the years 0 to 9999");
    }

    /** {@code LocalTime} as {@code 10:00:00.000000000}. */
    public static Codec<LocalTime> localTimes() {
        return new MappedCodec<>(
                Texts.text("TIME"), IsoText::time, IsoText::parseTime, "a time such as 10:00:00.000000000");
    }

    /** {@code LocalDateTime} as {@code 2026-11-21 10:00:00.000000000}. */
    public static Codec<LocalDateTime> localDateTimes() {
        return new MappedCodec<>(
                Texts.text("TIMESTAMP"),
                IsoText::dateTime,
                IsoText::parseDateTime,
                "a date and time such as 2026-11-21 10:00:00 in the years 0 to 9999");
    }

    /** {@code Instant} as {@code 2026-11-21 10:00:00.000000000Z}. */
    public static Codec<Instant> instants() {
        return new MappedCodec<>(
                Texts.text("TIMESTAMP"),
                IsoText::instant,
                IsoText::parseInstant,
                "a date and time in UTC such as 2026-11-21 10:00:00Z in the years 0 to 9999");
    }

    /** {@code OffsetDateTime} as its instant; it comes back as the same instant with the offset zero. */
    public static Codec<OffsetDateTime> offsetDateTimes() {
        return new MappedCodec<>(
                instants(),
                OffsetDateTime::toInstant,
                instant -> instant.atOffset(ZoneOffset.UTC),
                "a date and time in UTC such as 2026-11-21 10:00:00Z in the years 0 to 9999");
    }
}
