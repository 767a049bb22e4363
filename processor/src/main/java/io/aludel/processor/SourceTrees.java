package io.aludel.processor;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import io.aludel.processor.read.Initialisers;
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

    /** Returns which fields are given a value where they are declared, as far as sources tell. */
    static Initialisers initialisers(ProcessingEnvironment environment) {
        Optional<Trees> trees = of(environment);
        return field -> !(trees.map(all -> all.getTree(field)).orElse(null) instanceof VariableTree source)
                || source.getInitializer() != null;
    }
}
