package io.aludel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated code is read by users, so every change to it is reviewed as code: the expected files are real Java files. After
 * an intended change, run the tests with {@code -Daludel.bless=true} and look at the difference.
 */
class GoldenFilesTest {
    @TempDir
    private Path directory;

    static final Path EXPECTED = Path.of("src/test/resources/expected");

    @Test
    void theFilesGeneratedForTheShopAreTheExpectedOnes() throws IOException {
        Map<String, String> generated = Generation.of(directory, Generation.javaFiles(Generation.ENTITIES))
                .files();

        if (Boolean.getBoolean("aludel.bless")) {
            bless(generated);
        }

        assertThat(generated).containsExactlyEntriesOf(Generation.texts(EXPECTED));
    }

    private static void bless(Map<String, String> generated) throws IOException {
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path path = EXPECTED.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
