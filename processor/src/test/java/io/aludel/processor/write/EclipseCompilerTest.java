package io.aludel.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EclipseCompilerTest {
    @TempDir
    private Path classes;

    @Test
    void theExpectedFilesCompileInEclipseWithoutErrors() throws IOException {
        EclipseCompiler compiler = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Path> sources = Stream.concat(
                        Generation.javaFiles(Generation.ENTITIES).stream(),
                        Generation.javaFiles(GoldenFilesTest.EXPECTED).stream())
                .toList();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-source",
                    "17",
                    "-target",
                    "17",
                    "-d",
                    classes.toString(),
                    "-classpath",
                    Generation.classPath());
            StringWriter output = new StringWriter();
            Boolean isCompiled = compiler.getTask(
                            output, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();

            assertThat(diagnostics.getDiagnostics())
                    .extracting(diagnostic -> diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + " "
                            + diagnostic.getMessage(null))
                    .isEmpty();
            assertThat(isCompiled).isTrue();
        }
    }
}
