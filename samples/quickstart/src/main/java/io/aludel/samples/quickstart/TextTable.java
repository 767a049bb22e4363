package io.aludel.samples.quickstart;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows under headings in columns as wide as their widest cell, numbers to the right, on a page of 100 characters. */
final class TextTable {
    private static final int PAGE_WIDTH = 100;
    private static final String GAP = "  ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] numbers;

    TextTable(String... headings) {
        this.headings = List.of(headings);
        this.numbers = new boolean[headings.length];
    }

    /** Adds a row; what is a number goes to the right. */
    void row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            numbers[column] |= cells[column] instanceof Number;
        }
        rows.add(Stream.of(cells).map(TextTable::text).toList());
    }

    private static String text(Object cell) {
        return cell instanceof Number number && number.longValue() >= 10_000
                ? "%,d".formatted(number.longValue())
                : String.valueOf(cell);
    }

    /** Returns how many rows it printed. */
    int print(PrintStream out) {
        int[] widths = widths();
        out.println(line(headings, widths));
        out.println(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
        rows.forEach(row -> out.println(line(row, widths)));
        return rows.size();
    }

    /** The last column is cut where the page ends. */
    private int[] widths() {
        int[] widths = IntStream.range(0, headings.size()).map(this::width).toArray();
        int last = widths.length - 1;
        int before = IntStream.range(0, last)
                .map(column -> widths[column] + GAP.length())
                .sum();
        widths[last] = Math.min(widths[last], PAGE_WIDTH - before - GAP.length());
        return widths;
    }

    private int width(int column) {
        return Stream.concat(Stream.of(headings), rows.stream())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }

    private String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> aligned(cells.get(column), widths[column], numbers[column]))
                .collect(Collectors.joining(GAP, GAP, ""))
                .stripTrailing();
    }

    private static String aligned(String cell, int width, boolean right) {
        if (cell.length() > width) {
            return cell.substring(0, width - 4) + " ...";
        }
        String padding = " ".repeat(width - cell.length());
        return right ? padding + cell : cell + padding;
    }
}
