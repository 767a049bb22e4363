package io.aludel.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.aludel.processor.Compilers.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The whole way from good sources to generated ones that compile. */
class RepeatabilityTest {
    @Test
    void twoRunsGiveTheSameBytesInAnyOrderOfSources() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Source source : GoodSource.all()) {
            sources.add(JavaFileObjects.forSourceString(source.type(), source.text()));
        }

        Map<String, String> first = generated(sources);
        Collections.reverse(sources);

        assertThat(first).hasSizeGreaterThan(20);
        assertThat(generated(sources)).isEqualTo(first);
    }

    @Test
    void eclipseCompilesWhatIsGenerated() {
        assertThat(Compilers.ECJ.compile(
                        List.of(new EntityProcessor(), new ModelProcessor(), new ProjectionProcessor()),
                        List.of(),
                        GoodSource.all()))
                .noneMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
    }

    private static Map<String, String> generated(List<JavaFileObject> sources) throws IOException {
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all,-processing", "-Werror")
                .withProcessors(new EntityProcessor(), new ModelProcessor(), new ProjectionProcessor())
                .compile(sources);
        CompilationSubject.assertThat(compilation).succeeded();
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() != JavaFileObject.Kind.CLASS) {
                generated.put(file.getName(), file.getCharContent(false).toString());
            }
        }
        return generated;
    }
}
