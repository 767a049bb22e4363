package io.aludel.benchmarks;

import java.util.List;
import java.util.Locale;

/** Ratios as a table for people and as JSON for programs. */
final class RatioTable {
    private static final String ROW = "%-15s %-8s %-12s %-16s %6s %-12s %6s %-12s %6s %4s %9s %9s %9s %9s%n";

    private RatioTable() {}

    static String text(List<Ratio> ratios) {
        StringBuilder text = new StringBuilder(String.format(
                ROW,
                "operation",
                "database",
                "contender",
                "against",
                "cpu",
                "least-most",
                "wall",
                "least-most",
                "target",
                "met",
                "cpu us",
                "against",
                "bytes",
                "against"));
        for (Ratio ratio : ratios) {
            Double target = ratio.target();
            List<Double> cpu = ratio.of(Measurement::cpuMicroseconds);
            List<Double> wall = ratio.of(Measurement::microseconds);
            text.append(String.format(
                    ROW,
                    ratio.operation(),
                    ratio.database() == null ? "-" : ratio.database(),
                    ratio.comparison().contender(),
                    ratio.comparison().baseline(),
                    number("%.2f", ratio.median()),
                    spread(cpu),
                    number("%.2f", Ratio.middle(wall)),
                    spread(wall),
                    target == null ? "" : number("%.2f", target),
                    target == null ? "" : ratio.median() <= target ? "yes" : "no",
                    number("%.2f", Ratio.middle(ratio.contender(), Measurement::cpuMicroseconds)),
                    number("%.2f", Ratio.middle(ratio.baseline(), Measurement::cpuMicroseconds)),
                    number("%.0f", Ratio.middle(ratio.contender(), Measurement::bytes)),
                    number("%.0f", Ratio.middle(ratio.baseline(), Measurement::bytes))));
        }
        return text.toString();
    }

    private static String spread(List<Double> sorted) {
        return number("%.2f", sorted.get(0)) + "-" + number("%.2f", sorted.get(sorted.size() - 1));
    }

    static String json(List<Ratio> ratios) {
        StringBuilder json = new StringBuilder("[");
        for (Ratio ratio : ratios) {
            json.append(json.length() == 1 ? "\n" : ",\n")
                    .append("  {\"operation\": \"")
                    .append(ratio.operation())
                    .append("\", \"database\": ")
                    .append(ratio.database() == null ? "null" : "\"" + ratio.database() + "\"")
                    .append(", \"contender\": \"")
                    .append(ratio.comparison().contender())
                    .append("\", \"against\": \"")
                    .append(ratio.comparison().baseline())
                    .append("\", \"target\": ")
                    .append(ratio.target())
                    .append(", \"ratio\": ")
                    .append(number("%.4f", ratio.median()))
                    .append(", \"rounds\": ")
                    .append(rounds(ratio.contender()))
                    .append(", \"roundsAgainst\": ")
                    .append(rounds(ratio.baseline()))
                    .append('}');
        }
        return json.append("\n]\n").toString();
    }

    private static String rounds(List<Measurement> rounds) {
        StringBuilder json = new StringBuilder("[");
        for (Measurement each : rounds) {
            json.append(json.length() == 1 ? "" : ", ")
                    .append("{\"microseconds\": ")
                    .append(number("%.4f", each.microseconds()))
                    .append(", \"cpuMicroseconds\": ")
                    .append(number("%.4f", each.cpuMicroseconds()))
                    .append(", \"bytes\": ")
                    .append(number("%.1f", each.bytes()))
                    .append('}');
        }
        return json.append(']').toString();
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
