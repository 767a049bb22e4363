package io.aludel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproducibilityTest {
    @TempDir
    private Path directory;

    @Test
    void theSameEntitiesGiveTheSameBytesInWhateverOrderTheyAreCompiled() {
        List<Path> sources = Generation.javaFiles(Generation.ENTITIES);
        List<Path> reversed = new ArrayList<>(sources);
        Collections.reverse(reversed);

        assertThat(Generation.of(directory, reversed).files())
                .isEqualTo(Generation.of(directory, sources).files());
    }
}
