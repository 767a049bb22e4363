package io.aludel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.aludel.processor.EntityProcessor;
import io.aludel.processor.ModelProcessor;
import io.aludel.processor.ProjectionProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the processors generate for some sources.
 *
 * @param sources the directory with the generated sources
 * @param classes the directory with all class files
 */
record Generation(Path sources, Path classes) {
    /** Sources of entities, as a user would write them. */
    static final Path ENTITIES = Path.of("src/test/resources/golden");

    /** Compiles into new directories below one, with every warning an error. */
    static Generation of(Path directory, List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, null, null)) {
            Generation generation = new Generation(
                    Files.createTempDirectory(directory, "sources"), Files.createTempDirectory(directory, "classes"));
            List<String> options = List.of(
                    "-Xlint:all,-processing,-classfile,-options,-path",
                    "-Werror",
                    "-s",
                    generation.sources().toString(),
                    "-d",
                    generation.classes().toString(),
                    "-classpath",
                    classPath());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new EntityProcessor(), new ModelProcessor(), new ProjectionProcessor()));
            task.call();
            assertThat(diagnostics.getDiagnostics()).isEmpty();
            return generation;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Surefire hides the class path in a manifest. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Returns the Java files below a directory, sorted. */
    static List<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a source file below a directory and returns where it is. */
    static Path source(Path directory, String type, String text) {
        try {
            Path file = directory.resolve(type.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the generated sources by path. */
    Map<String, String> files() {
        return texts(sources);
    }

    /** Returns the Java files below a directory by path. */
    static Map<String, String> texts(Path directory) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : javaFiles(directory)) {
            try {
                texts.put(directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return texts;
    }
}
