package io.aludel.benchmarks.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long javac takes with Aludel's processor, for 10, 100 and 1,000 entities and for one changed entity among 1,000, beside
 * javac alone on the same sources and on those that the processor generated. "Cold" is the first compilation of a JVM, "warm"
 * the fastest of the later ones.
 */
public final class CompileTime {
    private static final int WARM_RUNS = 2;

    private final Path directory;
    private final String processorPath;
    private int compilations;

    private CompileTime(Path directory, String processorPath) {
        this.directory = directory;
        this.processorPath = processorPath;
    }

    /**
     * Prints a table.
     *
     * @param arguments the processor path, where it is not the class path; then {@code cold} and a number of entities for the
     *     first compilation alone, or {@code change} and a number for one changed entity alone
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String processorPath = arguments.length > 0 ? arguments[0] : System.getProperty("java.class.path");
        Path directory = Files.createTempDirectory("aludel-compile");
        try {
            CompileTime times = new CompileTime(directory, processorPath);
            if (arguments.length == 3 && arguments[1].equals("change")) {
                times.change(Integer.parseInt(arguments[2]));
            } else if (arguments.length == 3) {
                System.out.println(times.compile(
                        new EntitySources(directory.resolve("cold")).write(Integer.parseInt(arguments[2]))));
            } else {
                times.print();
            }
        } finally {
            delete(directory);
        }
    }

    private void print() throws IOException, InterruptedException {
        System.out.println(
                "entities  cold (s, cpu s)   warm (s, cpu s)   entities alone    with generated    generated KB");
        for (int count : new int[] {10, 100, 1_000}) {
            List<Path> sources = new EntitySources(directory.resolve("source" + count)).write(count);
            String cold = cold(count);
            Javac.Run warm = null;
            for (int run = 0; run < WARM_RUNS; run++) {
                warm = faster(warm, compile(sources));
            }
            Path generated = directory.resolve("out" + compilations + "/generated");
            List<Path> everything = new ArrayList<>(sources);
            everything.addAll(javaFiles(generated));
            Javac.Run alone = null;
            Javac.Run both = null;
            for (int run = 0; run < WARM_RUNS; run++) {
                alone = faster(alone, next().plain(sources));
                both = faster(both, next().plain(everything));
            }
            System.out.printf("%8d  %s   %s   %s   %s   %12d%n", count, cold, warm, alone, both, kilobytes(generated));
        }
        change(1_000);
    }

    private void change(int count) throws IOException {
        EntitySources sources = new EntitySources(directory.resolve("changing"));
        Javac javac = next();
        javac.processing(sources.write(count), List.of());
        Path changed = sources.change(count / 2);
        List<String> others = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            if (number != count / 2) {
                others.add(EntitySources.name(number));
            }
        }
        Javac.Run isolated = null;
        Javac.Run aggregated = null;
        for (int run = 0; run < WARM_RUNS; run++) {
            aggregated = faster(aggregated, javac.processing(List.of(changed), others));
        }
        for (int run = 0; run < WARM_RUNS; run++) {
            Javac alone = new Javac(
                    processorPath, javac.classes(), Files.createDirectories(directory.resolve("isolated" + run)));
            isolated = faster(isolated, alone.processing(List.of(changed), List.of()));
        }
        System.out.printf("one changed among %d, itself and its generated files: %s%n", count, isolated);
        System.out.printf("the same, with the model of all entities read from class files: %s%n", aggregated);
    }

    private Javac.Run compile(List<Path> sources) throws IOException {
        return next().processing(sources, List.of());
    }

    private Javac next() throws IOException {
        compilations++;
        return Javac.into(processorPath, directory.resolve("out" + compilations));
    }

    private String cold(int count) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompileTime.class.getName(),
                        processorPath,
                        "cold",
                        String.valueOf(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return output.stripTrailing();
    }

    private static Javac.Run faster(Javac.@Nullable Run one, Javac.Run other) {
        return one == null || other.cpuNanoseconds() < one.cpuNanoseconds() ? other : one;
    }

    private static List<Path> javaFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long kilobytes(Path directory) throws IOException {
        long bytes = 0;
        for (Path file : javaFiles(directory)) {
            bytes += Files.size(file);
        }
        return bytes / 1_000;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
