package io.aludel.processor;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The sources as javac sees them. Other compilers, and build tools that wrap javac, do not show them. */
final class SourceTrees {
    private SourceTrees() {}

    static Optional<Trees> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError notJavac) {
            return Optional.empty();
        }
    }
}
