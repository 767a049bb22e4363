package io.aludel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class ReproducibilityTest {
    @Test
    void theSameEntitiesGiveTheSameBytesInWhateverOrderTheyAreCompiled() {
        List<JavaFileObject> sources = Generation.sources(Generation.ENTITIES);
        List<JavaFileObject> reversed = new ArrayList<>(sources);
        Collections.reverse(reversed);

        assertThat(Generation.of(reversed).files())
                .isEqualTo(Generation.of(sources).files());
    }
}
