package io.aludel.processor;

import com.palantir.javapoet.ClassName;
import com.sun.source.util.Trees;
import io.aludel.processor.resolve.GeneratedNames;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Tells which entities and projections an earlier compilation has done. A build tool that compiles incrementally hands unchanged entities over
 * as class files, for the sake of the model. To generate for them again would be wasted work, and wrong work besides: before
 * JDK 22 javac shows no type annotations of class files, {@code @Nullable} among them.
 *
 * <p>That an entity's generated classes exist proves nothing by itself: Maven compiles with the last build's output on the class
 * path. Gradle deletes what was generated for a source before it compiles that source again, so there it does; and Gradle hides
 * the compiler that could say where an element comes from.
 */
final class EarlierCompilation {
    private final Elements elements;
    private final Optional<Trees> trees;
    private final boolean isGradle;

    EarlierCompilation(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.trees = SourceTrees.of(environment);
        this.isGradle = environment.getClass().getName().startsWith("org.gradle.");
    }

    /** Returns whether an entity comes from a class file that has all its generated classes beside it. */
    boolean contains(TypeElement entity) {
        return contains(entity, GeneratedNames.types(ClassName.get(entity)));
    }

    /** Returns whether a projection comes from a class file that has its generated class beside it. */
    boolean containsProjection(TypeElement projection) {
        return contains(projection, List.of(GeneratedNames.query(ClassName.get(projection))));
    }

    private boolean contains(TypeElement type, List<ClassName> generated) {
        boolean isCompiled = trees.map(all -> all.getPath(type) == null).orElse(isGradle);
        return isCompiled && generated.stream().allMatch(name -> elements.getTypeElement(name.canonicalName()) != null);
    }
}
