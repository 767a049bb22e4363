package io.aludel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Checks that all contenders do the same work, times them, prints a table of ratios and writes it as JSON.
 *
 * <p>Machines are noisy, so times are not compared across a run: a round times the contenders of one operation on one
 * database one after the other, each in a JVM of its own; the ratio is that of a round, and the table shows the median, the
 * least and the greatest of several rounds.
 */
public final class RunBenchmarks {
    private final Settings settings;
    private final Map<String, Map<String, List<Measurement>>> measured = new LinkedHashMap<>();

    private RunBenchmarks(Settings settings) {
        this.settings = settings;
    }

    /**
     * Runs.
     *
     * @param arguments {@code name=value} for rounds, warmups, iterations, milliseconds (of an iteration), operations (a
     *     regular expression), json (a file)
     */
    public static void main(String[] arguments) throws SQLException, RunnerException, IOException {
        Settings settings = Settings.parse(arguments);
        for (TestedDatabase database : TestedDatabase.available()) {
            SameWork.check(database);
            System.out.println(database + ": all contenders do the same work");
        }
        List<Ratio> ratios = new RunBenchmarks(settings).run();
        System.out.println(RatioTable.text(ratios));
        Files.writeString(Path.of(settings.json()), RatioTable.json(ratios));
    }

    private List<Ratio> run() throws RunnerException {
        List<Comparison> comparisons = Comparison.ALL.stream()
                .filter(each -> Pattern.compile(settings.operations())
                        .matcher(each.benchmark().getSimpleName())
                        .find())
                .toList();
        Set<Class<?>> benchmarks = new LinkedHashSet<>();
        comparisons.forEach(each -> benchmarks.add(each.benchmark()));
        for (int round = 1; round <= settings.rounds(); round++) {
            for (Class<?> benchmark : benchmarks) {
                for (TestedDatabase database : databases(benchmark)) {
                    System.out.println("round " + round + ": " + name(benchmark, database));
                    time(benchmark, database);
                }
            }
        }
        List<Ratio> ratios = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            for (TestedDatabase database : databases(comparison.benchmark())) {
                ratios.add(Ratio.of(
                        comparison, database, measured.getOrDefault(name(comparison.benchmark(), database), Map.of())));
            }
        }
        return ratios;
    }

    private static List<@Nullable TestedDatabase> databases(Class<?> benchmark) {
        List<@Nullable TestedDatabase> databases = new ArrayList<>();
        if (benchmark == FlushCheck.class) {
            databases.add(null);
        } else {
            databases.addAll(TestedDatabase.available());
        }
        return databases;
    }

    private static String name(Class<?> benchmark, @Nullable TestedDatabase database) {
        return benchmark.getSimpleName() + (database == null ? "" : " on " + database);
    }

    private void time(Class<?> benchmark, @Nullable TestedDatabase database) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Pattern.quote(benchmark.getName() + "."))
                .forks(1)
                .warmupIterations(settings.warmups())
                .warmupTime(TimeValue.milliseconds(settings.milliseconds()))
                .measurementIterations(settings.iterations())
                .measurementTime(TimeValue.milliseconds(settings.milliseconds()))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
                .verbosity(VerboseMode.SILENT);
        if (database != null) {
            options.param("database", database.name());
        }
        for (RunResult result : new Runner(options.build()).run()) {
            String method = result.getPrimaryResult().getLabel();
            measured.computeIfAbsent(name(benchmark, database), each -> new LinkedHashMap<>())
                    .computeIfAbsent(method, each -> new ArrayList<>())
                    .add(new Measurement(
                            median(result, IterationResult::getPrimaryResult),
                            median(result, iteration -> secondary(iteration, CpuTime.NAME)),
                            median(result, iteration -> secondary(iteration, "gc.alloc.rate.norm"))));
        }
    }

    private static Result<?> secondary(IterationResult iteration, String name) {
        Result<?> result = iteration.getSecondaryResults().get(name);
        if (result == null) {
            throw new IllegalStateException("JMH did not measure " + name);
        }
        return result;
    }

    /** The middle iteration: a pause of the machine falls on one or two of them. */
    private static double median(RunResult result, Function<IterationResult, Result<?>> value) {
        List<Double> scores = new ArrayList<>();
        result.getBenchmarkResults()
                .forEach(fork -> fork.getIterationResults()
                        .forEach(iteration -> scores.add(value.apply(iteration).getScore())));
        scores.sort(Double::compare);
        return scores.get(scores.size() / 2);
    }

    private record Settings(int rounds, int warmups, int iterations, int milliseconds, String operations, String json) {
        static Settings parse(String[] arguments) {
            Map<String, String> given = new LinkedHashMap<>();
            for (String argument : arguments) {
                String[] pair = argument.split("=", 2);
                if (pair.length < 2) {
                    throw new IllegalArgumentException("Expected name=value, not " + argument);
                }
                given.put(pair[0], pair[1]);
            }
            return new Settings(
                    Integer.parseInt(given.getOrDefault("rounds", "3")),
                    Integer.parseInt(given.getOrDefault("warmups", "5")),
                    Integer.parseInt(given.getOrDefault("iterations", "5")),
                    Integer.parseInt(given.getOrDefault("milliseconds", "1000")),
                    given.getOrDefault("operations", "."),
                    given.getOrDefault("json", "benchmarks.json"));
        }
    }
}
