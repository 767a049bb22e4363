package io.aludel.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.sql.BasicType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Dates and times, there and back. */
abstract class TimesSuite extends DialectSuite {
    TimesSuite(TestDatabase database) {
        super(database);
    }

    @Test
    void Y136_datesAreNotShifted() throws Exception {
        column(BasicType.LOCAL_DATE)
                .storing(LocalDate.of(2026, 11, 21), LocalDate.of(1, 1, 1), LocalDate.of(1582, 10, 10))
                .storing(LocalDate.of(1582, 10, 4), LocalDate.of(1900, 2, 28), LocalDate.of(9999, 12, 31))
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.naturalOrder());
    }

    @Test
    void Y137_localTimesKeepTheirNanoseconds() throws Exception {
        column(BasicType.LOCAL_TIME)
                .storing(
                        LocalTime.NOON,
                        LocalTime.MIDNIGHT,
                        LocalTime.MAX,
                        LocalTime.of(1, 2, 3, 4_000),
                        LocalTime.of(2, 30))
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.naturalOrder());
        column(BasicType.LOCAL_DATE_TIME)
                .storing(LocalDateTime.of(2026, 11, 21, 10, 30, 15, 123_456_000), LocalDateTime.of(1, 1, 1, 0, 0))
                .storing(LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999), LocalDateTime.of(2026, 3, 29, 2, 30))
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.naturalOrder());
    }

    @Test
    void Y137_instantsStayTheSameInTwoTimeZonesAndAcrossAGap() throws Exception {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
            // the clocks of Berlin go from 2:00 to 3:00 at the second of these
            RoundTrip<Instant> trip = column(BasicType.INSTANT)
                    .storing(Instant.parse("2026-03-29T00:59:59.999999Z"), Instant.parse("2026-03-29T01:00:00Z"))
                    .storing(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"))
                    .storing(Instant.EPOCH, Instant.parse("0001-01-01T00:00:00Z"))
                    .storing(Instant.parse("9999-12-31T23:59:59.999999999Z"), Instant.parse("1883-11-18T17:00:00.5Z"));
            trip.comesBack().isFoundByValue().isOrderedAsInJava(Comparator.naturalOrder());
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            trip.comesBack().isFoundByValue().isOrderedAsInJava(Comparator.naturalOrder());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void Y137_timesWithAnOffsetStayTheSameInstant() throws Exception {
        RoundTrip<OffsetDateTime> trip = column(BasicType.OFFSET_DATE_TIME)
                .storing(OffsetDateTime.parse("2026-11-21T10:00:00.123456789+05:45"))
                .storing(OffsetDateTime.parse("2026-11-21T10:00:00-08:00"))
                .storing(OffsetDateTime.parse("2026-11-21T10:00:00Z"))
                .comesBackAs(OffsetDateTime.timeLineOrder())
                .isFoundByValue()
                .isOrderedAsInJava(OffsetDateTime.timeLineOrder());
        assertThat(trip.ids("SELECT id FROM sample WHERE held = ?", OffsetDateTime.parse("2026-11-21T23:00:00+13:00")))
                .containsExactly(2);
    }

    @Test
    void Y137_timesWithAZoneKeepIt() throws Exception {
        ZoneId paris = ZoneId.of("Europe/Paris");
        ZonedDateTime fold = ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, paris);
        column(BasicType.ZONED_DATE_TIME)
                .storing(fold.withEarlierOffsetAtOverlap(), fold.withLaterOffsetAtOverlap())
                .storing(ZonedDateTime.of(1900, 1, 1, 0, 0, 0, 1_000, ZoneId.of("America/Argentina/ComodRivadavia")))
                .storing(ZonedDateTime.parse("2026-11-21T10:00:00+02:00"), ZonedDateTime.parse("2026-11-21T08:30:00Z"))
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.comparing(ZonedDateTime::toInstant));
    }

    @Test
    void Y137_yearsMonthsAndDurationsAreOrdered() throws Exception {
        column(BasicType.YEAR)
                .storing(Year.of(2026), Year.of(-44), Year.of(1), Year.of(Year.MAX_VALUE))
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.naturalOrder());
        column(BasicType.YEAR_MONTH)
                .storing(YearMonth.of(2026, 11), YearMonth.of(1, 1), YearMonth.of(9999, 12), YearMonth.of(2026, 2))
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.naturalOrder());
        column(BasicType.DURATION)
                .storing(Duration.ZERO, Duration.ofNanos(1), Duration.ofNanos(-1), Duration.ofDays(100_000))
                .storing(Duration.ofDays(-100_000), Duration.ofSeconds(90, 5))
                .comesBack()
                .isFoundByValue()
                .isOrderedAsInJava(Comparator.naturalOrder());
    }
}
