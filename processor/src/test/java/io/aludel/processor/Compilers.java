package io.aludel.processor;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor runs in. */
enum Compilers {
    /** The JDK's. */
    JAVAC {
        @Override
        List<Diagnostic<? extends JavaFileObject>> compile(
                List<? extends Processor> processors, List<String> options, Source... sources) {
            List<JavaFileObject> files = new ArrayList<>();
            for (Source source : sources) {
                files.add(JavaFileObjects.forSourceString(source.type(), source.text()));
            }
            return List.copyOf(Compiler.javac()
                    .withOptions(options)
                    .withProcessors(processors)
                    .compile(files)
                    .diagnostics());
        }
    },
    /** Eclipse's, from org.eclipse.jdt:ecj, which wants real files. */
    ECJ {
        @Override
        List<Diagnostic<? extends JavaFileObject>> compile(
                List<? extends Processor> processors, List<String> options, Source... sources) {
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            JavaCompiler compiler = new EclipseCompiler();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
                Path folder = Files.createTempDirectory("ecj");
                List<Path> paths = new ArrayList<>();
                for (Source source : sources) {
                    Path path = folder.resolve(source.type().replace('.', '/') + ".java");
                    Files.createDirectories(path.getParent());
                    paths.add(Files.writeString(path, source.text()));
                }
                List<String> all = new ArrayList<>(options);
                all.addAll(List.of("-source", "17", "-target", "17", "-d", folder.toString(), "-s", folder.toString()));
                all.addAll(List.of("-classpath", classPath()));
                JavaCompiler.CompilationTask task = compiler.getTask(
                        new StringWriter(), files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(paths));
                task.setProcessors(processors);
                task.call();
                delete(folder);
                return diagnostics.getDiagnostics();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    };

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Compiles and returns what the compiler says. */
    abstract List<Diagnostic<? extends JavaFileObject>> compile(
            List<? extends Processor> processors, List<String> options, Source... sources);

    /** Surefire hides the class path in a manifest, which Eclipse's compiler does not look into. */
    static String classPath() {
        String hidden = System.getProperty("surefire.test.class.path");
        return hidden == null ? System.getProperty("java.class.path") : hidden;
    }

    /** A source file by the name of its type. */
    record Source(String type, String text) {}
}
