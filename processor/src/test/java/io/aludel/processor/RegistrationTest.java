package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    @Test
    void javacFindsTheProcessorsByItself() {
        assertThat(ServiceLoader.load(Processor.class))
                .hasAtLeastOneElementOfType(EntityProcessor.class)
                .hasAtLeastOneElementOfType(ModelProcessor.class)
                .hasAtLeastOneElementOfType(ProjectionProcessor.class);
    }
}
