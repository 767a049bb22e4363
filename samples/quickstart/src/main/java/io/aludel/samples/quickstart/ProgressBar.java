package io.aludel.samples.quickstart;

import java.io.PrintStream;

/** A bar that fills in place on a terminal; elsewhere, such as in a file, one line at the end. */
final class ProgressBar {
    private static final int WIDTH = 50;

    private final PrintStream out;
    private final String label;
    private final int total;
    private final boolean terminal;
    private int done;
    private int drawn = -1;

    ProgressBar(PrintStream out, String label, int total) {
        this.out = out;
        this.label = label;
        this.total = total;
        this.terminal = isTerminal();
    }

    private static boolean isTerminal() {
        String kind = System.getenv("TERM");
        return System.console() != null && kind != null && !kind.equals("dumb");
    }

    void advance(int steps) {
        done += steps;
        int filled = WIDTH * done / Math.max(1, total);
        if (terminal && filled != drawn) {
            drawn = filled;
            out.print("\r" + bar(filled));
            out.flush();
        }
    }

    void finish() {
        out.println((terminal ? "\r" : "") + bar(WIDTH));
    }

    private String bar(int filled) {
        return "%s [%s%s] %,d of %,d rows"
                .formatted(label, "#".repeat(filled), " ".repeat(WIDTH - filled), done, total);
    }
}
