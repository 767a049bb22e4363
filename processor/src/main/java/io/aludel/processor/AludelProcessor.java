package io.aludel.processor;

import com.google.auto.service.AutoService;
import io.aludel.annotation.Entity;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads entities and writes their mappers. */
@AutoService(Processor.class)
public final class AludelProcessor extends AbstractProcessor {
    /** For {@link java.util.ServiceLoader}. */
    public AludelProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Entity.class.getCanonicalName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }
}
