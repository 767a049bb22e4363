package io.aludel.tests.types;

import static io.aludel.sql.Sql.select;
import static io.aludel.tests.types.QSample.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.tests.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Y136 and Y137: dates and times. */
class TimeTypesTest extends TypeBehaviours {
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    @Test
    void Y136_dates() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
        behaves(TypeCase.of(
                SAMPLE.date,
                sample -> sample.date,
                (sample, value) -> sample.date = value,
                value -> value.plusDays(0),
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 4),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(1582, 10, 15),
                LocalDate.of(1900, 1, 1),
                LocalDate.of(2018, 11, 4), // no midnight in the JVM's zone
                LocalDate.of(9999, 12, 31)));
    }

    @Test
    void Y137_timesOfDay() {
        behaves(TypeCase.of(
                SAMPLE.time,
                sample -> sample.time,
                (sample, value) -> sample.time = value,
                value -> value.plusNanos(0),
                LocalTime.MIDNIGHT,
                LocalTime.of(2, 30),
                LocalTime.of(12, 0, 0, 1_000),
                LocalTime.of(23, 59, 59, 999_999_999)));
    }

    @Test
    void Y137_localDateTimes() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        behaves(TypeCase.of(
                SAMPLE.dateTime,
                sample -> sample.dateTime,
                (sample, value) -> sample.dateTime = value,
                value -> value.plusNanos(0),
                LocalDateTime.of(1, 1, 1, 0, 0),
                LocalDateTime.of(1582, 10, 10, 12, 0),
                LocalDateTime.of(2026, 3, 29, 2, 30, 0, 123_456_000), // not on the JVM's clocks
                LocalDateTime.of(2026, 10, 25, 2, 30), // twice on them
                LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999)));
    }

    @Test
    void Y137_instants() {
        behaves(TypeCase.of(
                SAMPLE.moment,
                sample -> sample.moment,
                (sample, value) -> sample.moment = value,
                value -> value.plusNanos(0),
                Instant.parse("0001-01-01T00:00:00Z"),
                Instant.parse("1969-12-31T23:59:59.999999999Z"),
                Instant.EPOCH,
                Instant.parse("2026-03-29T01:30:00.000001Z"),
                Instant.parse("9999-12-31T23:59:59.999999999Z")));
    }

    @Test
    void Y137_offsetDateTimes() {
        ZoneOffset offset = kind == TestDatabase.H2 ? ZoneOffset.ofHoursMinutes(5, 30) : ZoneOffset.UTC;
        behaves(TypeCase.of(
                SAMPLE.offsetDateTime,
                sample -> sample.offsetDateTime,
                (sample, value) -> sample.offsetDateTime = value,
                value -> value.plusNanos(0),
                OffsetDateTime.of(1, 1, 2, 0, 0, 0, 0, offset),
                OffsetDateTime.of(1970, 1, 1, 5, 0, 0, 0, offset),
                OffsetDateTime.of(2026, 3, 29, 2, 30, 0, 1_000, offset),
                OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, offset)));
    }

    @Test
    void Y137_zonedDateTimes() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        behaves(TypeCase.of(
                SAMPLE.zonedDateTime,
                sample -> sample.zonedDateTime,
                (sample, value) -> sample.zonedDateTime = value,
                value -> value.plusNanos(0),
                ZonedDateTime.of(1900, 1, 1, 0, 0, 0, 0, paris),
                ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, paris).withEarlierOffsetAtOverlap(),
                ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, paris).withLaterOffsetAtOverlap(),
                ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ZoneOffset.UTC),
                ZonedDateTime.of(9999, 12, 31, 12, 0, 0, 1_000, ZoneId.of("Asia/Kolkata"))));
    }

    @Test
    void Y137_yearsMonthsAndDurations() {
        behaves(TypeCase.of(
                SAMPLE.year,
                sample -> sample.year,
                (sample, value) -> sample.year = value,
                value -> value.plusYears(0),
                Year.of(-44),
                Year.of(1),
                Year.of(2026)));
        behaves(TypeCase.of(
                SAMPLE.month,
                sample -> sample.month,
                (sample, value) -> sample.month = value,
                value -> value.plusMonths(0),
                YearMonth.of(1, 1),
                YearMonth.of(2026, 9),
                YearMonth.of(2026, 10)));
        behaves(TypeCase.of(
                SAMPLE.duration,
                sample -> sample.duration,
                (sample, value) -> sample.duration = value,
                value -> value.plusNanos(0),
                Duration.ofDays(-1),
                Duration.ofNanos(-1),
                Duration.ZERO,
                Duration.ofMillis(1500),
                Duration.ofDays(100_000)));
    }

    /** What is written under one time zone of the JVM and read under another one, across the gap of a clock change. */
    @Test
    void Y137_aPointInTimeIsTheSameUnderEveryTimeZoneOfTheJvm() {
        List<String> zones = List.of("America/New_York", "Pacific/Apia", "Asia/Kolkata", "UTC", "Europe/Berlin");
        for (String writer : zones) {
            TimeZone.setDefault(TimeZone.getTimeZone(writer));
            Sample sample = new Sample();
            sample.moment = Instant.parse("2026-03-08T07:30:00.123456Z");
            sample.offsetDateTime = OffsetDateTime.parse("2026-03-29T02:30:00.000001+05:30");
            sample.dateTime = LocalDateTime.parse("2026-03-08T02:30:00");
            sample.date = LocalDate.of(2011, 12, 30);
            sample.time = LocalTime.of(2, 30);
            sample.zonedDateTime = ZonedDateTime.parse("2026-03-29T03:30:00+02:00[Europe/Berlin]");
            db.transaction(session -> session.add(sample));
            for (String reader : zones) {
                TimeZone.setDefault(TimeZone.getTimeZone(reader));
                Sample read = new SampleDao(db).require(Objects.requireNonNull(sample.id));
                assertThat(read)
                        .usingRecursiveComparison()
                        .ignoringFields("offsetDateTime")
                        .isEqualTo(sample);
                assertThat(Objects.requireNonNull(read.offsetDateTime).toInstant())
                        .isEqualTo(Objects.requireNonNull(sample.offsetDateTime).toInstant());
                assertThat(db.count(select(SAMPLE)
                                .where(SAMPLE.id
                                        .eq(sample.id)
                                        .and(SAMPLE.moment.eq(sample.moment))
                                        .and(SAMPLE.offsetDateTime.eq(sample.offsetDateTime))
                                        .and(SAMPLE.dateTime.eq(sample.dateTime))
                                        .and(SAMPLE.date.eq(sample.date))
                                        .and(SAMPLE.time.eq(sample.time))
                                        .and(SAMPLE.zonedDateTime.eq(sample.zonedDateTime)))))
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void Y137_aPointInTimeIsFoundByAnotherOffsetAndIsNoChangeWhenRead() {
        Sample sample = new Sample();
        sample.offsetDateTime = OffsetDateTime.parse("2026-03-29T02:30:00+02:00");
        db.transaction(session -> session.add(sample));
        assertThat(ids(SAMPLE.offsetDateTime.eq(OffsetDateTime.parse("2026-03-29T00:30:00Z"))))
                .hasSize(1);
        db.transaction(session -> {
            Sample read = session.get(SAMPLE, Objects.requireNonNull(sample.id));
            assertThat(sqlOf(session::flush)).isEmpty();
            assertThat(Objects.requireNonNull(read.offsetDateTime).toInstant())
                    .isEqualTo(Instant.parse("2026-03-29T00:30:00Z"));
        });
    }
}
