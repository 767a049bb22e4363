package io.aludel.processor;

import io.aludel.processor.Compilers.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, that generates one source in each round as long as it has some. */
final class SourceGenerator extends AbstractProcessor {
    private final Deque<Source> sources;

    SourceGenerator(Source... sources) {
        this.sources = new ArrayDeque<>(List.of(sources));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Source source = sources.poll();
        if (source != null) {
            try (Writer out =
                    processingEnv.getFiler().createSourceFile(source.type()).openWriter()) {
                out.write(source.text());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return false;
    }
}
