package io.aludel.sql;

import static io.aludel.sql.Goods.GOODS;
import static io.aludel.sql.Sql.datePlus;
import static io.aludel.sql.Sql.daysBetween;
import static io.aludel.sql.Sql.extract;
import static io.aludel.sql.Sql.literal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Parts of dates, and computing with dates. */
class DateExpressionTest extends GoodsSuite {
    private static final LocalDateTime TIME = LocalDateTime.of(2024, 1, 31, 23, 59, 59, 999_999_000);

    DateExpressionTest(String url) {
        super(url);
    }

    @Test
    void parts() {
        assertThat(value(extract(DatePart.YEAR, GOODS.added))).isEqualTo(2026);
        assertThat(value(extract(DatePart.MONTH, GOODS.added))).isEqualTo(1);
        assertThat(value(extract(DatePart.DAY, GOODS.added))).isEqualTo(30);
        assertThat(value(extract(DatePart.DAY_OF_YEAR, GOODS.added))).isEqualTo(30);
        for (int day = 0; day < 7; day++) {
            assertThat(value(extract(DatePart.DAY_OF_WEEK, datePlus(GOODS.added, day, ChronoUnit.DAYS))))
                    .isEqualTo(DAY.plusDays(day).getDayOfWeek().getValue());
        }
        Expression<LocalDateTime> time = literal(BasicType.LOCAL_DATE_TIME, TIME);
        assertThat(value(extract(DatePart.HOUR, time))).isEqualTo(23);
        assertThat(value(extract(DatePart.MINUTE, time))).isEqualTo(59);
        assertThat(value(extract(DatePart.SECOND, time))).isEqualTo(59);
        assertThat(value(extract(DatePart.MINUTE, literal(BasicType.LOCAL_TIME, LocalTime.of(7, 8)))))
                .isEqualTo(8);
    }

    /** SQLite takes a bare year for a Julian day, and a month of a year for nothing. */
    @Test
    void partsOfYearsAndMonths() {
        Expression<Year> year = literal(BasicType.YEAR, Year.of(1969));
        Expression<YearMonth> month = literal(BasicType.YEAR_MONTH, YearMonth.of(1969, 7));
        assertThat(value(extract(DatePart.YEAR, year))).isEqualTo(1969);
        assertThat(value(extract(DatePart.YEAR, month))).isEqualTo(1969);
        assertThat(value(extract(DatePart.MONTH, month))).isEqualTo(7);
        assertThatThrownBy(() -> extract(DatePart.MONTH, year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("MONTH", "Year");
        assertThatThrownBy(() -> extract(DatePart.DAY, month)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> extract(DatePart.HOUR, GOODS.added)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> extract(DatePart.YEAR, literal(BasicType.LOCAL_TIME, LocalTime.NOON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** On SQLite, a cast to a date or time made a number. */
    @Test
    void castDates() {
        Expression<LocalDateTime> time = literal(BasicType.LOCAL_DATE_TIME, TIME);
        assertThat(value(time.cast(BasicType.LOCAL_DATE))).isEqualTo(TIME.toLocalDate());
        assertThat(value(time.cast(BasicType.LOCAL_TIME).cast(BasicType.LOCAL_TIME)))
                .isBetween(TIME.toLocalTime().minusNanos(999_999_999), TIME.toLocalTime());
        assertThat(value(GOODS.added.cast(BasicType.LOCAL_DATE_TIME))).isEqualTo(DAY.atStartOfDay());
        assertThat(value(literal("2024-02-29").cast(BasicType.LOCAL_DATE))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(database.select(GOODS.id)
                        .where(literal("2026-01-30").cast(BasicType.LOCAL_DATE).eq(GOODS.added))
                        .list())
                .containsExactly(1L);
        UUID uuid = UUID.randomUUID();
        assertThat(value(literal(uuid.toString()).cast(BasicType.UUID))).isEqualTo(uuid);
    }

    @Test
    void now() {
        Instant before = Instant.now().minusSeconds(1);
        Instant now = value(Sql.now());
        assertThat(now).isBetween(before, Instant.now().plusSeconds(1));
        assertThat(database.select(GOODS.id)
                        .where(Sql.now().gt(before).and(Sql.now().lt(Instant.parse("9999-01-01T00:00:00Z"))))
                        .count())
                .isEqualTo(5);
        assertThat(value(extract(DatePart.YEAR, Sql.now())))
                .isEqualTo(now.atOffset(ZoneOffset.UTC).getYear());
    }

    @Test
    void movedDates() {
        for (ChronoUnit unit : new ChronoUnit[] {ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.YEARS}) {
            for (int amount : new int[] {0, 1, 13, -1, -2, 40}) {
                assertThat(value(datePlus(GOODS.added, amount, unit)))
                        .as("%s %s", amount, unit)
                        .isEqualTo(DAY.plus(amount, unit));
            }
        }
        assertThat(value(datePlus(GOODS.added, GOODS.stock, ChronoUnit.DAYS))).isEqualTo(DAY.plusDays(10));
        assertThat(database.select(GOODS.id)
                        .where(GOODS.added.lt(datePlus(literal(BasicType.LOCAL_DATE, DAY), 1, ChronoUnit.MONTHS)))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void movedTimes() {
        Expression<LocalDateTime> time = literal(BasicType.LOCAL_DATE_TIME, TIME);
        for (ChronoUnit unit : new ChronoUnit[] {
            ChronoUnit.SECONDS, ChronoUnit.MINUTES, ChronoUnit.HOURS, ChronoUnit.DAYS, ChronoUnit.MONTHS
        }) {
            assertThat(value(datePlus(time, 1, unit))).as("%s", unit).isEqualTo(TIME.plus(1, unit));
            assertThat(value(datePlus(time, -90, unit))).as("%s", unit).isEqualTo(TIME.plus(-90, unit));
        }
        Instant instant = Instant.parse("2026-11-21T10:00:00.123456Z");
        assertThat(value(datePlus(literal(BasicType.INSTANT, instant), 26, ChronoUnit.HOURS)))
                .isEqualTo(instant.plus(26, ChronoUnit.HOURS));
    }

    @Test
    void daysFromOneToAnother() {
        LocalDate before = LocalDate.of(2024, 2, 28);
        assertThat(value(daysBetween(literal(BasicType.LOCAL_DATE, before), GOODS.added)))
                .isEqualTo((int) ChronoUnit.DAYS.between(before, DAY));
        assertThat(value(daysBetween(GOODS.added, literal(BasicType.LOCAL_DATE_TIME, TIME))))
                .isEqualTo((int) ChronoUnit.DAYS.between(DAY, TIME.toLocalDate()));
    }

    @Test
    void whatCannotBeComputed() {
        assertThatThrownBy(() -> datePlus(GOODS.added, 1, ChronoUnit.HOURS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A LocalDate cannot be moved by Hours");
        assertThatThrownBy(() ->
                        extract(DatePart.YEAR, literal(BasicType.ZONED_DATE_TIME, ZonedDateTime.now(ZoneOffset.UTC))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OffsetDateTime or an Instant");
    }
}
