package io.aludel.internal.codec;

import io.aludel.dialect.Codec;
import java.time.Duration;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/** What no database has a type for, in forms whose order is that of the values. */
public final class Times {
    private Times() {}

    /** {@code Year}, as a number. */
    public static Codec<Year> years() {
        return new MappedCodec<>(Integrals.ints(), Year::getValue, Year::of, "a year");
    }

    /** {@code YearMonth} as {@code 2026-11}, for the years 0 to 9999. */
    public static Codec<YearMonth> yearMonths() {
        return new MappedCodec<>(
                Texts.text("VARCHAR(7)"),
                IsoText::yearMonth,
                YearMonth::parse,
                "a month such as 2026-11 in the years 0 to 9999");
    }

    /** {@code Duration} as a number of nanoseconds, so that SQL can compare and add; up to 292 years either way. */
    public static Codec<Duration> durations() {
        return new MappedCodec<>(
                Integrals.longs(),
                Duration::toNanos,
                Duration::ofNanos,
                "a duration in nanoseconds of up to 292 years");
    }

    /**
     * {@code ZonedDateTime} as the time in UTC followed by the zone: {@code 2026-11-21 10:00:00.000000000Z[Europe/Paris]}.
     * The order is that of the instants, and then of the zones; values are equal when both are, as in Java.
     */
    public static Codec<ZonedDateTime> zonedDateTimes() {
        return new MappedCodec<>(
                Texts.text("VARCHAR(100)"),
                IsoText::zonedDateTime,
                IsoText::parseZonedDateTime,
                "a time in UTC and a zone, such as 2026-11-21 10:00:00Z[Europe/Paris], in the years 0 to 9999");
    }
}
