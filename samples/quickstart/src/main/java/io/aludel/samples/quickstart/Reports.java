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

import io.aludel.Session;
import io.aludel.sql.NumberExpression;
import io.aludel.sql.Select;
import java.io.PrintStream;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What one may want to know of the world. The statements are constants: their SQL is written once. */
final class Reports {
    private static final Select<CurrencyUse> CURRENCIES_BY_USE = select(CURRENCY.code, CURRENCY.name, count())
            .from(CURRENCY, COUNTRY)
            .where(COUNTRY.currencyCode.eq(CURRENCY.code))
            .groupBy(CURRENCY.code, CURRENCY.name)
            .having(count().gt(3L))
            .orderBy(count().desc(), CURRENCY.code.asc())
            .map(CurrencyUse::new);

    private static final Select<Currency> FINE_CURRENCIES =
            select(CURRENCY).where(CURRENCY.fractionDigits.gt(2)).orderBy(CURRENCY.fractionDigits.desc(), CURRENCY.name.asc());

    private static final Select<LanguageUse> LANGUAGES_BY_COUNTRIES = select(SPOKEN_LANGUAGE.language, count())
            .groupBy(SPOKEN_LANGUAGE.language)
            .orderBy(count().desc(), SPOKEN_LANGUAGE.language.asc())
            .limit(6)
            .map(LanguageUse::new);

    private static final Select<ChangeOfZones> CHANGES_BETWEEN = select(
                    CLOCK_CHANGE.moment, CLOCK_CHANGE.shift, count(), min(CLOCK_CHANGE.zoneName))
            .where(CLOCK_CHANGE.moment.ge(param("from")).and(CLOCK_CHANGE.moment.lt(param("until"))))
            .groupBy(CLOCK_CHANGE.moment, CLOCK_CHANGE.shift)
            .orderBy(CLOCK_CHANGE.moment.asc())
            .map(ChangeOfZones::new);

    private static final Select<RegionUse> ZONES_BY_REGION = select(
                    ZONE.region, count(), sum(caseWhen(ZONE.changesClock, literal(1)).otherwise(0)))
            .groupBy(ZONE.region)
            .orderBy(count().desc())
            .map(RegionUse::new);

    private static final NumberExpression<Integer> DECADE =
            CLOCK_CHANGE.year.dividedBy(10).times(10);

    private static final Select<DecadeUse> CHANGES_BY_DECADE =
            select(DECADE, count()).where(CLOCK_CHANGE.year.between(1900, 2019)).groupBy(DECADE).orderBy(DECADE.asc()).map(DecadeUse::new);

    private static final Select<ClockChange> LARGEST_SHIFTS = select(CLOCK_CHANGE)
            .where(CLOCK_CHANGE.zoneName.startsWith("Pacific/").or(CLOCK_CHANGE.zoneName.startsWith("A")))
            .orderBy(CLOCK_CHANGE.shift.abs().desc(), CLOCK_CHANGE.moment.asc(), CLOCK_CHANGE.zoneName.asc())
            .limit(8);

    private final Session session;
    private final PrintStream out;

    Reports(Session session, PrintStream out) {
        this.session = session;
        this.out = out;
    }

    record CurrencyUse(String code, String name, long countries) {}
    record LanguageUse(String language, long countries) {}
    record ChangeOfZones(Instant moment, int shift, long zones, String first) {}
    record RegionUse(Region region, long zones, int changing) {}
    record DecadeUse(int decade, long changes) {}

    void countriesByCurrency() {
        List<CurrencyUse> currencies = session.list(CURRENCIES_BY_USE);
        List<String> codes = currencies.stream().map(CurrencyUse::code).toList();
        Map<String, List<String>> names = session.select(COUNTRY.currencyCode, COUNTRY.name)
                .where(COUNTRY.currencyCode.in(codes))
                .orderBy(COUNTRY.name.asc())
                .list().stream()
                .collect(Collectors.groupingBy(r->r.value1(), Collectors.mapping(r->r.value2(), Collectors.toList())));
        TextTable table = new TextTable("Currency", "Name", "Countries", "");
        for (CurrencyUse each : currencies) table.row(each.code(), each.name(), each.countries(), String.join(", ", names.get(each.code())));
        table.print(out);
    }
    void fine() { session.list(FINE_CURRENCIES).forEach(out::println); session.list(LANGUAGES_BY_COUNTRIES).forEach(out::println);
    session.list(CHANGES_BETWEEN.bind("from", Instant.parse("2026-11-01T00:00:00Z")).bind("until", Instant.parse("2026-12-01T00:00:00Z"))).forEach(out::println);
    session.list(ZONES_BY_REGION).forEach(out::println);
    session.list(CHANGES_BY_DECADE).forEach(out::println);
    session.list(LARGEST_SHIFTS).forEach(c -> out.println(c.zoneName + " " + c.before + c.after + c.shift));
    }
}
