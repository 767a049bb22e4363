package io.aludel.processor;

import com.google.auto.service.AutoService;
import io.aludel.annotation.Entity;
import io.aludel.processor.write.ModelFile;
import io.aludel.processor.write.ModuleWriter;
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
 * Generates the model of all entities that are compiled together, and registers it for {@link java.util.ServiceLoader}.
 *
 * <p>Option {@code aludel.model}: the model's full name, such as {@code shop.ShopModel}. Without it, the model is named after
 * the longest package that the entities have in common: in it, its last segment with a capital and {@code Model} behind it. Sources
 * that are compiled apart but share that package, such as tests with entities of their own, need a name of their own.
 */
@AutoService(Processor.class)
public final class ModelProcessor extends AbstractProcessor {
    private final Function<ProcessingEnvironment, ModuleWriter> writers;
    private @Nullable ModelStep step;

    /** For {@link java.util.ServiceLoader}. */
    public ModelProcessor() {
        this(environment -> new ModelFile(new SourceFrame(environment)));
    }

    ModelProcessor(Function<ProcessingEnvironment, ModuleWriter> writers) {
        this.writers = writers;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Entity.class.getCanonicalName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(ModelStep.NAME);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (step == null) {
            step = new ModelStep(processingEnv, writers.apply(processingEnv));
        }
        step.process(round);
        return false;
    }
}
