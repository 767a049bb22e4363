package io.aludel.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import io.aludel.processor.EntityProcessor;
import io.aludel.processor.ModelProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** What the processors generate for some sources. */
record Generation(Compilation compilation) {
    /** Sources of entities, as a user would write them. */
    static final Path ENTITIES = Path.of("src/test/resources/golden");

    /** Compiles with every warning an error. */
    static Generation of(List<JavaFileObject> sources) {
        Compilation compilation = javac().withProcessors(new EntityProcessor(), new ModelProcessor())
                .withOptions("-Xlint:all,-processing,-classfile,-options", "-Werror")
                .compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
        return new Generation(compilation);
    }

    /** Returns the Java files below a directory, sorted. */
    static List<JavaFileObject> sources(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Generation::source)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JavaFileObject source(Path file) {
        try {
            return com.google.testing.compile.JavaFileObjects.forResource(
                    file.toUri().toURL());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the generated sources by path. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        String root = "/" + StandardLocation.SOURCE_OUTPUT.getName() + "/";
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            try {
                files.put(
                        file.toUri().getPath().substring(root.length()),
                        file.getCharContent(false).toString());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return files;
    }
}
