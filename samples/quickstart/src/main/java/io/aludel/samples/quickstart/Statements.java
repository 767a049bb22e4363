package io.aludel.samples.quickstart;

import static io.aludel.samples.quickstart.QClockChange.CLOCK_CHANGE;
import static io.aludel.samples.quickstart.QCountry.COUNTRY;
import static io.aludel.samples.quickstart.QCurrency.CURRENCY;
import static io.aludel.samples.quickstart.QSpokenLanguage.SPOKEN_LANGUAGE;
import static io.aludel.samples.quickstart.QZone.ZONE;
import static io.aludel.sql.Sql.caseWhen;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.literal;
import static io.aludel.sql.Sql.min;
import static io.aludel.sql.Sql.param;
import static io.aludel.sql.Sql.select;
import static io.aludel.sql.Sql.sum;

import io.aludel.sql.NumberExpression;
import io.aludel.sql.Select;
import java.time.Instant;

/** The questions of the reports. A statement is a value: kept in a constant, its SQL is written once. */
final class Statements {
    static final Select<CurrencyUse> CURRENCIES_BY_USE = select(CURRENCY.code, CURRENCY.name, count())
            .from(CURRENCY, COUNTRY)
            .where(COUNTRY.currencyCode.eq(CURRENCY.code))
            .groupBy(CURRENCY.code, CURRENCY.name)
            .having(count().gt(3L))
            .orderBy(count().desc(), CURRENCY.code.asc())
            .map(CurrencyUse::new);

    static final Select<Currency> CURRENCIES_IN_FINE_COIN = select(CURRENCY)
            .where(CURRENCY.fractionDigits.gt(2))
            .orderBy(CURRENCY.fractionDigits.desc(), CURRENCY.name.asc());

    static final Select<LanguageUse> LANGUAGES_BY_COUNTRIES = select(SPOKEN_LANGUAGE.language, count())
            .groupBy(SPOKEN_LANGUAGE.language)
            .orderBy(count().desc(), SPOKEN_LANGUAGE.language.asc())
            .limit(6)
            .map(LanguageUse::new);

    static final Select<RegionUse> ZONES_BY_REGION = select(
                    ZONE.region,
                    count(),
                    sum(caseWhen(ZONE.changesClock, literal(1)).otherwise(0)))
            .groupBy(ZONE.region)
            .orderBy(count().desc(), ZONE.region.asc())
            .map(RegionUse::new);

    /** Wants {@code from} and {@code until}. */
    static final Select<CommonChange> CHANGES_BETWEEN = select(
                    CLOCK_CHANGE.moment, CLOCK_CHANGE.shift, count(), min(CLOCK_CHANGE.zoneName))
            .where(CLOCK_CHANGE.moment.ge(param("from")).and(CLOCK_CHANGE.moment.lt(param("until"))))
            .groupBy(CLOCK_CHANGE.moment, CLOCK_CHANGE.shift)
            .orderBy(CLOCK_CHANGE.moment.asc(), CLOCK_CHANGE.shift.asc())
            .map(CommonChange::new);

    /** Wants {@code from}. */
    static final Select<Instant> NEXT_CHANGE =
            select(min(CLOCK_CHANGE.moment)).where(CLOCK_CHANGE.moment.ge(param("from")));

    private static final NumberExpression<Integer> DECADE =
            CLOCK_CHANGE.year.dividedBy(10).times(10);

    static final Select<DecadeUse> CHANGES_BY_DECADE = select(DECADE, count())
            .where(CLOCK_CHANGE.year.between(1900, 2019))
            .groupBy(DECADE)
            .orderBy(DECADE.asc())
            .map(DecadeUse::new);

    static final Select<ClockChange> SKIPPED_DAYS = select(CLOCK_CHANGE)
            .where(CLOCK_CHANGE.shift.ge(23 * 60 * 60).and(CLOCK_CHANGE.year.gt(1900)))
            .orderBy(CLOCK_CHANGE.moment.asc(), CLOCK_CHANGE.zoneName.asc());

    private Statements() {}

    record CurrencyUse(String code, String name, long countries) {}

    record LanguageUse(String language, long countries) {}

    record RegionUse(Region region, long zones, int changing) {}

    record CommonChange(Instant moment, int shift, long zones, String first) {}

    record DecadeUse(int decade, long changes) {}
}
