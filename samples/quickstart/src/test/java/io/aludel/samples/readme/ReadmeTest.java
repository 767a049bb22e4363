package io.aludel.samples.readme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the documents to their word: their Java is that of this package, which the build compiles and this test runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path SOURCES = Path.of("src", "test", "java", "io", "aludel", "samples", "readme");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/queries.md", "docs/relationships.md"})
    void itsJavaCompiles(String document) throws IOException {
        String compiled;
        try (Stream<Path> files = Files.list(SOURCES)) {
            compiled = files.map(ReadmeTest::read).map(ReadmeTest::bare).collect(Collectors.joining());
        }
        List<String> blocks = JAVA.matcher(read(ROOT.resolve(document)))
                .results()
                .map(ReadmeTest::code)
                .toList();
        assertThat(blocks).isNotEmpty().allSatisfy(block -> assertThat(compiled).contains(block));
    }

    private static String code(MatchResult block) {
        return bare(block.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:sqlite::memory:", "jdbc:h2:mem:guide;DB_CLOSE_DELAY=-1"})
    void theQueryGuideRuns(String url) {
        String printed = printed(() -> {
            try (Database db = Database.open(url)) {
                QueryGuide.run(db);
            }
        });
        assertThat(printed.lines())
                .contains("2 found", "1 hidden", "1 sold, 0 gone", "2 products, 3 tags, 3 in all")
                .contains("[Row2[value1=/index.html, value2=1]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:sqlite::memory:", "jdbc:h2:mem:relationships;DB_CLOSE_DELAY=-1"})
    void theGuideToRelationshipsRuns(String url) {
        String printed = printed(() -> {
            try (Database db = Database.open(url)) {
                RelationshipGuide.run(db);
            }
        });
        assertThat(printed.lines())
                .containsExactly(
                        "true",
                        "2 false Stanislaw Lem",
                        "1 loan, then 2; 1 this year",
                        "Ursula K. Le Guin writes utopia",
                        "3 books; 1 author",
                        "lent: 1",
                        "BookView[id=1, title=The Dispossessed, authorName=Ursula K. Le Guin,"
                                + " publisher=PublisherView[name=Harper], genres=[utopia],"
                                + " loans=[LoanView[since=2026-01-31, readerName=Odo]]]",
                        "1 2 Stanislaw Lem",
                        "2 books left",
                        "2 of Ursula K. Le Guin",
                        "Book.genres is not loaded, and cannot be now: its object belongs to no open session. Read it before,"
                                + " or have it read with its owner by .fetch(selectIn(BOOK.genres))",
                        "[Always Coming Home, Solaris, The Dispossessed: An Ambiguous Utopia]");
    }

    private static String printed(Runnable program) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(UTF_8);
    }

    /** Without comments and white space: the formatter breaks lines in other places than a person does. */
    private static String bare(String java) {
        return java.replaceAll("//[^\n]*", "").replaceAll("\\s", "");
    }

    @Test
    void itsTourRuns(@TempDir Path directory) {
        String printed = printed(() -> Tour.run("jdbc:sqlite:" + directory.resolve("shop.db")));
        assertThat(printed.lines())
                .contains("1 phone, 3 products")
                .anyMatch(line -> line.contains("CategorySales[category=PHONE, products=1, dearest=449.00]"))
                .anyMatch(line -> line.contains("another row has the same value for a unique key"));
    }
}
