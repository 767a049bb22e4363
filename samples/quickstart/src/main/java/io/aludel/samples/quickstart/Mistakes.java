package io.aludel.samples.quickstart;

import io.aludel.AludelException;
import io.aludel.Database;
import java.io.PrintStream;
import java.util.regex.Pattern;

/** Three rows that are wrong. Each transaction is rolled back, and the program goes on. */
final class Mistakes {
    /** As many words as fit into the page. */
    private static final Pattern LINE = Pattern.compile("(.{1,96})(?:\\s+|$)");

    private final Database database;
    private final PrintStream out;

    Mistakes(Database database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    void show() {
        out.println();
        out.println("What wrong rows end in");
        attempt("a country 'xx'", new Country("xx", "XXX", "Nowhere", null));
        attempt("a second euro", new Currency("EUR", 978, "Euro", 2));
        attempt("a country that pays in ZZZ", new Country("XX", "XXX", "Nowhere", "ZZZ"));
    }

    private void attempt(String what, Object entity) {
        try {
            database.transaction(session -> session.add(entity));
        } catch (AludelException refusal) {
            out.printf("  %s: %s%n", what, refusal.getClass().getSimpleName());
            out.println(wrapped(String.valueOf(refusal.getMessage())));
        }
    }

    private static String wrapped(String text) {
        return LINE.matcher(text).replaceAll("    $1" + System.lineSeparator()).stripTrailing();
    }
}
