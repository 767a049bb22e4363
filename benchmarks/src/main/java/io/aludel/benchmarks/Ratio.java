package io.aludel.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A comparison on one database: the measurements of both sides, round by round. A round's two were taken one right after the
 * other, so that what else the machine does falls on both.
 */
record Ratio(
        Comparison comparison,
        @Nullable TestedDatabase database,
        List<Measurement> contender,
        List<Measurement> baseline) {
    static Ratio of(Comparison comparison, @Nullable TestedDatabase database, Map<String, List<Measurement>> byMethod) {
        return new Ratio(
                comparison,
                database,
                byMethod.getOrDefault(comparison.contender(), List.of()),
                byMethod.getOrDefault(comparison.baseline(), List.of()));
    }

    /** Returns the ratios of the rounds, ascending. */
    List<Double> of(ToDoubleFunction<Measurement> quantity) {
        return IntStream.range(0, Math.min(contender.size(), baseline.size()))
                .mapToObj(round ->
                        quantity.applyAsDouble(contender.get(round)) / quantity.applyAsDouble(baseline.get(round)))
                .sorted()
                .toList();
    }

    /** Returns the ratio of the middle round in processor time, which is what targets are for. */
    double median() {
        return middle(of(Measurement::cpuMicroseconds));
    }

    static double middle(List<Measurement> rounds, ToDoubleFunction<Measurement> quantity) {
        return middle(rounds.stream().map(quantity::applyAsDouble).sorted().toList());
    }

    static double middle(List<Double> sorted) {
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    @Nullable
    Double target() {
        return database == null ? null : comparison.targets().get(database);
    }

    String operation() {
        return comparison.benchmark().getSimpleName();
    }
}
