package io.aludel.samples.quickstart;

import static io.aludel.samples.quickstart.QClockChange.CLOCK_CHANGE;
import static io.aludel.samples.quickstart.QCountry.COUNTRY;
import static io.aludel.samples.quickstart.QCurrency.CURRENCY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Database;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(printed, true, UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(console);
    }

    private List<String> run() {
        printed.reset();
        Quickstart.main(new String[] {file()});
        return printed.toString(UTF_8).lines().toList();
    }

    private String file() {
        return directory.resolve("world.db").toString();
    }

    @Test
    void theFirstRunLoadsTheWorldAndTheSecondOneFindsIt() {
        assertThat(run()).anyMatch(line -> line.matches("Loading \\[#{50}] .* rows"));
        assertThat(run()).noneMatch(line -> line.startsWith("Loading")).anyMatch(line -> line.contains("Loaded at"));

        try (Database database = Database.open("jdbc:sqlite:" + file())) {
            assertThat(new CountryDao(database).count()).isEqualTo(Locale.getISOCountries().length);
            assertThat(new CurrencyDao(database).count())
                    .isEqualTo(java.util.Currency.getAvailableCurrencies().size());
            assertThat(new ClockChangeDao(database).count()).isGreaterThan(20_000);
            assertThat(new EditionDao(database).count()).isOne();
            assertThat(new CurrencyDao(database).require("KWD").fractionDigits())
                    .isEqualTo(3);
            assertThat(database.select(COUNTRY)
                            .where(COUNTRY.currencyCode.eq("EUR"))
                            .count())
                    .isGreaterThan(30);
        }
    }

    @Test
    void aRowComesBackAsItWasStored() {
        run();
        try (Database database = Database.open("jdbc:sqlite:" + file())) {
            ClockChange change = new ClockChangeDao(database)
                    .require(new ClockChangeKey("Pacific/Apia", Instant.parse("2011-12-30T10:00:00Z")));
            assertThat(change.before.offset()).isEqualTo(ZoneOffset.ofHours(-10));
            assertThat(change.after.time()).isEqualTo("2011-12-31T00:00:00");
            assertThat(change.shift).isEqualTo(24 * 60 * 60);
            assertThat(database.select(CLOCK_CHANGE)
                            .where(CLOCK_CHANGE.after.offset.eq(ZoneOffset.ofHours(14)))
                            .exists())
                    .isTrue();
        }
    }

    @Test
    void eachRunShowsAnotherCountry() {
        run();
        run();
        try (Database database = Database.open("jdbc:sqlite:" + file())) {
            List<Country> shown = database.select(COUNTRY)
                    .where(COUNTRY.timesShown.gt(0))
                    .orderBy(COUNTRY.name.asc())
                    .list();
            assertThat(shown).extracting(country -> country.name).containsExactly("Afghanistan", "Albania");
            assertThat(shown).allMatch(country -> country.timesShown == 1 && country.version == 1);
        }
    }

    @Test
    void wrongRowsAreRefusedAndLeaveNothingBehind() {
        assertThat(run())
                .contains("  a country 'xx': ValidationException", "  a second euro: IntegrityException")
                .contains("  a country that pays in ZZZ: IntegrityException");
        try (Database database = Database.open("jdbc:sqlite:" + file())) {
            assertThat(database.select(CURRENCY).where(CURRENCY.code.eq("EUR")).count())
                    .isOne();
            assertThat(new CountryDao(database).exists("XX")).isFalse();
        }
    }

    @Test
    void tablesHaveTheirHeadingsAndFitThePage() {
        List<String> lines = run();
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.length() <= 100);
        assertThat(lines)
                .containsSubsequence("Currencies that more than three countries share", "Time zones by region")
                .anyMatch(line -> line.matches("  Currency +Name +Countries +Which"))
                .anyMatch(line -> line.matches("  EUR +Euro +\\d\\d  Andorra, .* \\.\\.\\."))
                .anyMatch(line -> line.matches("  Pacific/Apia +2011-12-30 +-10:00 +\\+14:00"))
                .anyMatch(line -> line.matches("\\d+ statements in \\d+ transactions read \\d+ rows .*"));
    }

    @Test
    void aMonthWithoutClockChangesShowsTheNextOneThatHasSome() {
        try (Database database = Database.open("jdbc:sqlite:" + file())) {
            Clock january = Clock.fixed(Instant.parse("2023-01-15T12:00:00Z"), ZoneOffset.UTC);
            new Quickstart(database, System.out, january).run();
        }
        assertThat(printed.toString(UTF_8))
                .contains("Zones that change the clock in March 2023 (none do in January 2023)");
    }

    @Test
    void theDataOfAnotherJdkIsReplaced() {
        run();
        try (Database database = Database.open("jdbc:sqlite:" + file())) {
            Edition edition = new EditionDao(database).list().get(0);
            database.transaction(session -> {
                new EditionDao(session).delete(edition);
                session.add(new Edition("1.0", "1996a", 1997));
            });
        }
        assertThat(run()).anyMatch(line -> line.startsWith("Loading"));
    }
}
