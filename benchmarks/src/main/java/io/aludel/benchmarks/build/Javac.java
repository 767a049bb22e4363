package io.aludel.benchmarks.build;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs javac within this JVM.
 *
 * @param processorPath where Aludel's processor is found, and what it needs
 * @param classes where class files go
 * @param generated where generated sources go
 */
record Javac(String processorPath, Path classes, Path generated) {
    static Javac into(String processorPath, Path directory) throws IOException {
        return new Javac(
                processorPath,
                Files.createDirectories(directory.resolve("classes")),
                Files.createDirectories(directory.resolve("generated")));
    }

    /** Compiles with the processor. */
    Run processing(List<Path> sources, List<String> compiledEntities) throws IOException {
        return run(
                sources,
                compiledEntities,
                List.of(
                        "-processorpath",
                        processorPath,
                        "-processor",
                        "io.aludel.processor.EntityProcessor,io.aludel.processor.ModelProcessor",
                        "-Aaludel.model=schema.SchemaModel"));
    }

    /** Compiles without any processor. */
    Run plain(List<Path> sources) throws IOException {
        return run(sources, List.of(), List.of("-proc:none"));
    }

    private Run run(List<Path> sources, List<String> processed, List<String> more) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-nowarn",
                "-d",
                classes.toString(),
                "-s",
                generated.toString(),
                "-cp",
                classes + System.getProperty("path.separator") + System.getProperty("java.class.path")));
        options.addAll(more);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long cpu = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            boolean succeeded = compiler.getTask(
                            null, files, diagnostics, options, processed, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            Run run = new Run(System.nanoTime() - start, threads.getCurrentThreadCpuTime() - cpu);
            if (!succeeded) {
                throw new IllegalStateException("javac failed: " + diagnostics.getDiagnostics());
            }
            return run;
        }
    }

    /**
     * What a compilation took.
     *
     * @param nanoseconds by the clock
     * @param cpuNanoseconds of the compiling thread
     */
    record Run(long nanoseconds, long cpuNanoseconds) {
        @Override
        public String toString() {
            return String.format("%7.2f %7.2f", nanoseconds / 1e9, cpuNanoseconds / 1e9);
        }
    }
}
