package io.aludel.samples.quickstart;

import io.aludel.AludelException;
import io.aludel.Database;
import java.io.PrintStream;

/** Three rows that are wrong. Each transaction is rolled back, and the program goes on. */
final class Mistakes {
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
            out.printf("    %s%n", refusal.getMessage());
        }
    }
}
