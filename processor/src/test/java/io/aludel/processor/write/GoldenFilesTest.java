package io.aludel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Generated code is read by users, so every change to it is reviewed as code: the expected files are real Java files. After
 * an intended change, run the tests with {@code -Daludel.bless=true} and look at the difference.
 */
class GoldenFilesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/expected");

    @Test
    void theFilesGeneratedForTheShopAreTheExpectedOnes() throws IOException {
        Map<String, String> generated =
                Generation.of(Generation.sources(Generation.ENTITIES)).files();

        if (Boolean.getBoolean("aludel.bless")) {
            bless(generated);
        }

        assertThat(generated).containsExactlyEntriesOf(expected());
    }

    private static Map<String, String> expected() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(EXPECTED)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(EXPECTED.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    private static void bless(Map<String, String> generated) throws IOException {
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path path = EXPECTED.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
