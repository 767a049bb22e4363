package io.aludel.processor;

import com.google.auto.service.AutoService;
import io.aludel.annotation.Projection;
import io.aludel.processor.write.ProjectionFile;
import io.aludel.processor.write.ProjectionWriter;
import io.aludel.processor.write.SourceFrame;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Generates the query type of each projection, in the round in which everything that it and its entities mention exists. */
@AutoService(Processor.class)
public final class ProjectionProcessor extends AbstractProcessor {
    private final Function<ProcessingEnvironment, ProjectionWriter> writers;
    private @Nullable ProjectionStep step;

    /** For {@link java.util.ServiceLoader}. */
    public ProjectionProcessor() {
        this(environment -> new ProjectionFile(new SourceFrame(environment)));
    }

    ProjectionProcessor(Function<ProcessingEnvironment, ProjectionWriter> writers) {
        this.writers = writers;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Projection.class.getCanonicalName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (step == null) {
            step = new ProjectionStep(processingEnv, writers.apply(processingEnv));
        }
        step.process(round);
        return false;
    }
}
