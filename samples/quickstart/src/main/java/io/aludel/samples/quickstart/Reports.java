package io.aludel.samples.quickstart;

import static io.aludel.samples.quickstart.QCountry.COUNTRY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import io.aludel.Session;
import io.aludel.samples.quickstart.Statements.CommonChange;
import io.aludel.samples.quickstart.Statements.CurrencyUse;
import io.aludel.sql.Row2;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers to what one may want to know of the world, printed as tables. */
final class Reports {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int CHANGES_PER_MARK = 100;

    private final Session session;
    private final PrintStream out;
    private int rows;

    Reports(Session session, PrintStream out) {
        this.session = session;
        this.out = out;
    }

    /** Returns how many rows it printed. */
    int printAll(YearMonth month) {
        countriesByCurrency();
        currenciesInFineCoin();
        languages();
        clockChanges(month);
        zonesByRegion();
        changesByDecade();
        skippedDays();
        return rows;
    }

    private void countriesByCurrency() {
        List<CurrencyUse> currencies = session.list(Statements.CURRENCIES_BY_USE);
        Map<String, String> countries =
                namesByCurrency(currencies.stream().map(CurrencyUse::code).toList());
        TextTable table = new TextTable("Currency", "Name", "Countries", "Which");
        for (CurrencyUse currency : currencies) {
            String which = countries.getOrDefault(currency.code(), "");
            table.row(currency.code(), currency.name(), currency.countries(), which);
        }
        print("Currencies that more than three countries share", table);
    }

    /** A statement of its own: it depends on what the other one found. */
    private Map<String, String> namesByCurrency(List<String> currencies) {
        return session
                .select(COUNTRY.currencyCode, COUNTRY.name)
                .where(COUNTRY.currencyCode.in(currencies))
                .orderBy(COUNTRY.name.asc())
                .list()
                .stream()
                .collect(groupingBy(Row2::value1, mapping(Row2::value2, joining(", "))));
    }

    private void currenciesInFineCoin() {
        TextTable table = new TextTable("Currency", "Name", "Digits");
        for (Currency currency : session.list(Statements.CURRENCIES_IN_FINE_COIN)) {
            table.row(currency.code(), currency.name(), currency.fractionDigits());
        }
        print("Currencies with more than two digits behind the point", table);
    }

    private void languages() {
        TextTable table = new TextTable("Language", "Countries");
        session.list(Statements.LANGUAGES_BY_COUNTRIES).forEach(use -> table.row(use.language(), use.countries()));
        print("Languages with a locale in the most countries", table);
    }

    private void clockChanges(YearMonth wanted) {
        YearMonth month = wanted;
        List<CommonChange> changes = changesIn(month);
        if (changes.isEmpty()) {
            Instant next = Statements.NEXT_CHANGE
                    .on(session)
                    .bind("from", start(wanted))
                    .one();
            month = YearMonth.from(next.atOffset(ZoneOffset.UTC));
            changes = changesIn(month);
        }
        TextTable table = new TextTable("When (UTC)", "Clocks go", "Zones", "Among them");
        for (CommonChange change : changes) {
            table.row(MINUTE.format(change.moment()), shift(change.shift()), change.zones(), change.first());
        }
        String title = "Zones that change the clock in " + MONTH.format(month);
        print(month.equals(wanted) ? title : title + " (none do in " + MONTH.format(wanted) + ")", table);
    }

    private List<CommonChange> changesIn(YearMonth month) {
        return session.list(
                Statements.CHANGES_BETWEEN.bind("from", start(month)).bind("until", start(month.plusMonths(1))));
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String shift(int seconds) {
        int minutes = Math.abs(seconds) / 60;
        return "%s %d:%02d h".formatted(seconds < 0 ? "back" : "forward", minutes / 60, minutes % 60);
    }

    private void zonesByRegion() {
        TextTable table = new TextTable("Region", "Zones", "Still change the clock", "");
        session.list(Statements.ZONES_BY_REGION)
                .forEach(use ->
                        table.row(use.region().prefix, use.zones(), use.changing(), "#".repeat(use.changing() / 2)));
        print("Time zones by region", table);
    }

    private void changesByDecade() {
        TextTable table = new TextTable("Decade", "Changes", "");
        session.list(Statements.CHANGES_BY_DECADE)
                .forEach(use -> table.row(
                        use.decade() + "s", use.changes(), "#".repeat((int) use.changes() / CHANGES_PER_MARK)));
        print("Clock changes of all zones, by decade", table);
    }

    private void skippedDays() {
        TextTable table = new TextTable("Zone", "The day that never was", "UTC before", "UTC after");
        for (ClockChange change : session.list(Statements.SKIPPED_DAYS)) {
            LocalDate day = change.before.time().toLocalDate();
            table.row(change.zoneName, day, change.before.offset(), change.after.offset());
        }
        print("Where the calendar jumped over a day", table);
    }

    private void print(String title, TextTable table) {
        out.println();
        out.println(title);
        rows += table.print(out);
    }
}
