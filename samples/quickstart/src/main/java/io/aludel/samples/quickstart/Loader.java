package io.aludel.samples.quickstart;

import io.aludel.Database;
import io.aludel.Session;
import java.io.PrintStream;
import java.util.List;

/** Fills the database, in one transaction: either all rows are there afterwards, or none. */
final class Loader {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final Database database;
    private final JdkData jdk;
    private final PrintStream out;

    Loader(Database database, JdkData jdk, PrintStream out) {
        this.database = database;
        this.jdk = jdk;
        this.out = out;
    }

    void load() {
        List<Currency> currencies = jdk.currencies();
        List<Country> countries = jdk.countries();
        List<SpokenLanguage> languages = jdk.spokenLanguages();
        List<Zone> zones = jdk.zones();
        List<ClockChange> changes =
                zones.stream().flatMap(zone -> jdk.clockChanges(zone).stream()).toList();

        int total = currencies.size() + countries.size() + languages.size() + zones.size() + changes.size();
        ProgressBar progress = new ProgressBar(out, "Loading", total);
        database.transaction(session -> {
            // A DAO writes what it is given, in the transaction of the session ...
            new CurrencyDao(session).insertAll(currencies);
            progress.advance(currencies.size());

            // ... and a session writes what it has been told of, when it is flushed.
            session.addAll(countries);
            session.flush();
            progress.advance(countries.size());

            new SpokenLanguageDao(session).insertAll(languages);
            progress.advance(languages.size());
            new ZoneDao(session).insertAll(zones);
            progress.advance(zones.size());
            insertInPortions(session, changes, progress);
            session.add(jdk.edition());
        });
        progress.finish();
    }

    private static void insertInPortions(Session session, List<ClockChange> changes, ProgressBar progress) {
        ClockChangeDao dao = new ClockChangeDao(session);
        for (int from = 0; from < changes.size(); from += ROWS_AT_A_TIME) {
            List<ClockChange> portion = changes.subList(from, Math.min(from + ROWS_AT_A_TIME, changes.size()));
            dao.insertAll(portion);
            progress.advance(portion.size());
        }
    }
}
