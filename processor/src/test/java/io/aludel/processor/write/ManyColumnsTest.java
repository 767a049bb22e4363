package io.aludel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HotSpot interprets methods of more than 8,000 bytes for good, so that none of a mapper may be longer. */
class ManyColumnsTest {
    @TempDir
    private Path directory;

    @Test
    void theMapperOfAClassWithThreeHundredColumnsIsCompiledByTheJit() {
        String fields = IntStream.range(0, 100).mapToObj(i -> """
                            int number%1$d;
                            String text%1$d;
                            java.math.BigDecimal amount%1$d;
                        """.formatted(i)).collect(Collectors.joining());
        assertLongestMethodOf("class Wide {\n@io.aludel.annotation.Id long id;\n" + fields + "}");
    }

    @Test
    void soIsThatOfARecordWithAsManyComponentsAsThereCanBe() {
        String components =
                IntStream.range(0, 250).mapToObj(i -> ", String text" + i).collect(Collectors.joining());
        assertLongestMethodOf("record Wide(@io.aludel.annotation.Id long id" + components + ") {}");
    }

    @Test
    void andThatOfAClassWithManyEmbeddedObjects() {
        String fields = IntStream.range(0, 75)
                .mapToObj(i -> "@io.aludel.annotation.Embedded Part part%d;%n".formatted(i))
                .collect(Collectors.joining());
        assertLongestMethodOf("""
                class Wide {
                    @io.aludel.annotation.Id long id;
                    %s
                    record Part(double a, @Nullable String b, Integer c, java.time.LocalDate d) {}
                    @interface Nullable {}
                }
                """.formatted(fields));
    }

    private void assertLongestMethodOf(String type) {
        Generation generation = Generation.of(
                directory,
                List.of(Generation.source(
                        directory, "wide.Wide", "package wide;\n@io.aludel.annotation.Entity\n" + type)));

        ByteCode mapper = new GeneratedClasses(generation).byteCode("wide.WideMapper");

        assertThat(mapper.longestMethod()).isBetween(1_000, ByteCode.COMPILED);
    }
}
