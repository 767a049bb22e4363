package io.aludel.samples.quickstart;

import java.io.PrintStream;

/** A bar that fills from left to right. It only ever appends, so that it looks the same on a terminal and in a file. */
final class ProgressBar {
    private static final int WIDTH = 50;

    private final PrintStream out;
    private final int total;
    private int done;
    private int drawn;

    ProgressBar(PrintStream out, String label, int total) {
        this.out = out;
        this.total = total;
        out.print(label + " [");
        out.flush();
    }

    void advance(int steps) {
        done += steps;
        int filled = WIDTH * done / Math.max(1, total);
        out.print("#".repeat(filled - drawn));
        out.flush();
        drawn = filled;
    }

    void finish() {
        out.printf("] %,d rows%n", done);
    }
}
