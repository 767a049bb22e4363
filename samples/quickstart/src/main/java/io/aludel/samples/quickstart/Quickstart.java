package io.aludel.samples.quickstart;

import io.aludel.Database;
import io.aludel.Statistics;
import java.io.PrintStream;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Puts what the JDK knows about countries, currencies and time zones into an SQLite file, and asks it questions. */
public final class Quickstart {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Database database;
    private final PrintStream out;
    private final YearMonth month;
    private final JdkData jdk;

    Quickstart(Database database, PrintStream out, Clock clock) {
        this.database = database;
        this.out = out;
        this.month = YearMonth.now(clock);
        this.jdk = new JdkData(month.getYear() + 1);
    }

    /**
     * Runs the sample.
     *
     * @param arguments the database file; {@code world.db} in the current directory when there is none
     */
    public static void main(String[] arguments) {
        String file = arguments.length == 0 ? "world.db" : arguments[0];
        System.out.println("Aludel quickstart: what this JDK knows about the world, in " + file);
        try (Database database = Database.open("jdbc:sqlite:" + file)) {
            new Quickstart(database, System.out, Clock.systemUTC()).run();
        }
    }

    void run() {
        fill();
        Statistics before = database.statistics();
        int shown = database.read(session -> new Reports(session, out).printAll(month));
        new CountryOfTheRun(database, out).show();
        new Mistakes(database, out).show();
        Statistics asked = database.statistics().since(before);
        out.printf(
                "%n%d statements in %d transactions read %d rows for the %d lines above.%n",
                asked.statements(), asked.transactions(), asked.rowsRead(), shown);
    }

    private void fill() {
        database.schema().createAll();
        Edition wanted = jdk.edition();
        Optional<Edition> present = new EditionDao(database)
                .findByJavaAndTimeZonesAndLastYear(wanted.java(), wanted.timeZones(), wanted.lastYear());
        if (present.isPresent()) {
            out.printf(
                    "  Loaded at %s; delete the file to load it again.%n",
                    MINUTE.format(present.get().loadedAt()));
            return;
        }
        // A new file, or one with the data of another JDK.
        database.schema().dropAll();
        database.schema().createAll();
        load();
    }

    private void load() {
        long start = System.nanoTime();
        Statistics before = database.statistics();
        new Loader(database, jdk, out).load();
        Statistics done = database.statistics().since(before);
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("  %,d rows in %d statements, %.1f s%n", done.rowsWritten(), done.statements(), seconds);
    }
}
