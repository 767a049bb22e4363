package io.aludel.samples.quickstart;

import static io.aludel.samples.quickstart.QCountry.COUNTRY;
import static io.aludel.samples.quickstart.QCurrency.CURRENCY;
import static io.aludel.samples.quickstart.QSpokenLanguage.SPOKEN_LANGUAGE;

import io.aludel.Change;
import io.aludel.Database;
import io.aludel.Session;
import java.io.PrintStream;
import java.util.List;

/** Shows another country in each run, and remembers in the database that it did. */
final class CountryOfTheRun {
    private final Database database;
    private final PrintStream out;

    CountryOfTheRun(Database database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    void show() {
        out.println();
        out.println("The country of this run");
        try (Session session = database.openSession()) {
            Country country = session.select(COUNTRY)
                    .orderBy(COUNTRY.timesShown.asc(), COUNTRY.name.asc())
                    .first()
                    .orElseThrow();
            out.printf("  %s (%s) pays in %s.%n", country.name, country.alpha3, currency(session, country));
            out.printf("  The JDK has locales for %s there.%n", languages(session, country));

            country.timesShown++;
            for (Change change : session.changes(country)) {
                out.printf(
                        "  One field of it was changed: %s, %s -> %s",
                        change.column(), change.before(), change.after());
            }
            session.commit();
            out.printf(". The commit wrote it; the row's version is now %d.%n", country.version);
        }
    }

    private static String currency(Session session, Country country) {
        return country.currencyCode == null
                ? "no currency of its own"
                : session.get(CURRENCY, country.currencyCode).name();
    }

    private static String languages(Session session, Country country) {
        List<String> languages = session.select(SPOKEN_LANGUAGE.language)
                .where(SPOKEN_LANGUAGE.countryCode.eq(country.code))
                .orderBy(SPOKEN_LANGUAGE.language.asc())
                .list();
        return languages.isEmpty() ? "no language" : String.join(", ", languages);
    }
}
