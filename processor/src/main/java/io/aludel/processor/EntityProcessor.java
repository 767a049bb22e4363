package io.aludel.processor;

import com.google.auto.service.AutoService;
import io.aludel.annotation.Entity;
import io.aludel.processor.write.EntityFiles;
import io.aludel.processor.write.EntityWriter;
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

/**
 * Generates query type, mapper and DAO of each entity, in the round in which everything that the entity mentions exists.
 *
 * <p>Option {@code aludel.dialects}: the databases that the application is for, as a list with commas, such as
 * {@code sqlite,oracle}. With it, names and types are checked against the limits of those databases.
 */
@AutoService(Processor.class)
public final class EntityProcessor extends AbstractProcessor {
    private final Function<ProcessingEnvironment, EntityWriter> writers;
    private @Nullable EntityStep step;

    /** For {@link java.util.ServiceLoader}. */
    public EntityProcessor() {
        this(environment -> new EntityFiles(new SourceFrame(environment)));
    }

    EntityProcessor(Function<ProcessingEnvironment, EntityWriter> writers) {
        this.writers = writers;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Entity.class.getCanonicalName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(TargetOption.NAME);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (step == null) {
            step = new EntityStep(processingEnv, writers.apply(processingEnv));
        }
        step.process(round);
        return false;
    }
}
