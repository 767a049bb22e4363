package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.aludel.processor.BadSource.Expected;
import io.aludel.processor.check.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that can be said, on the sources in {@code src/test/resources/bad}. With {@code -Dbless=true} what comes is
 * written into them as what is expected, to be looked over by a person.
 */
class MessageTest {
    /** Messages that one source file cannot bring about, by the test that does. */
    private static final Set<Message> ELSEWHERE = EnumSet.of(
            Message.INTERNAL, // RoundsTest
            Message.MODEL_LATE, // RoundsTest
            Message.CONSTRUCTOR_REPLACED, // LombokTest
            Message.GENERATED_EXISTS, // ModelProcessorTest
            Message.MODEL_NAME_MISSING, // ModelProcessorTest
            Message.MODEL_NAME_WRONG, // ModelProcessorTest
            Message.DIALECT_UNKNOWN); // ModelProcessorTest

    @TestFactory
    Stream<DynamicTest> javacSaysWhatIsWrongAndWhere() {
        return BadSource.all().stream()
                .map(source -> dynamicTest(source.name(), () -> {
                    List<Expected> actual = source.compile(Compilers.JAVAC);
                    if (Boolean.getBoolean("bless")) {
                        bless(source, actual);
                    } else {
                        assertThat(actual).isEqualTo(source.expected());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> eclipseSaysTheSameOnTheSameLines() {
        return BadSource.all().stream()
                .map(source -> dynamicTest(
                        source.name(),
                        () -> assertSameLines(ours(source.compile(Compilers.ECJ)), ours(source.expected()))));
    }

    @Test
    void everyMessageOfTheCatalogueIsTested() {
        List<String> expected = BadSource.all().stream()
                .flatMap(source -> source.expected().stream())
                .map(Expected::text)
                .toList();

        assertThat(Message.values())
                .allMatch(message -> ELSEWHERE.contains(message)
                        || expected.stream().anyMatch(text -> text.startsWith("[" + message.code() + "]")));
    }

    /**
     * Columns are left out: Eclipse's compiler marks an annotation's member where javac marks its value. In records it shows no
     * line either, but the text then names the record.
     */
    private static void assertSameLines(List<Expected> actual, List<Expected> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (Expected here : expected) {
            assertThat(actual)
                    .anyMatch(there -> (there.line() == here.line()
                                    && there.text().equals(here.text()))
                            || (there.line() == 0 && there.text().startsWith(here.text() + "\nIn record bad.")));
        }
    }

    private static List<Expected> ours(List<Expected> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.text().startsWith("[ALU-"))
                .toList();
    }

    private static void bless(BadSource source, List<Expected> actual) {
        try {
            Files.write(source.path(), source.blessed(actual));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
