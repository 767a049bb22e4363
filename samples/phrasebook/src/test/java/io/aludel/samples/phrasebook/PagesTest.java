package io.aludel.samples.phrasebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the pages for people who come from elsewhere to their word: their code is that of the phrase book, which the build runs. */
class PagesTest {
    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Path PACKAGE = Path.of("java", "io", "aludel", "samples", "phrasebook");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PYTHON = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"from-sqlalchemy.md", "from-jpa.md"})
    void itsJavaIsInThePhraseBook(String page) {
        String compiled = bare(sources("main") + sources("test"));
        assertThat(blocks(page, JAVA))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(compiled).contains(bare(block)));
    }

    @ParameterizedTest
    @ValueSource(strings = "from-sqlalchemy.md")
    void itsPythonIsInThePhraseBook(String page) {
        String comments = sources("test")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("// "))
                .map(line -> line.substring(3))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(blocks(page, PYTHON))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(comments).contains(block));
    }

    private static List<String> blocks(String page, Pattern kind) {
        return kind.matcher(read(DOCS.resolve(page)))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String sources(String kind) {
        try (Stream<Path> files = Files.list(Path.of("src", kind).resolve(PACKAGE))) {
            return files.sorted().map(PagesTest::read).collect(Collectors.joining("\n"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Without comments and white space: the formatter breaks lines in other places than a person does. */
    private static String bare(String java) {
        return java.replaceAll("//[^\n]*", "").replaceAll("\\s", "");
    }
}
