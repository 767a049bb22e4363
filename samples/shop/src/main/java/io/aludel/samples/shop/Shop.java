package io.aludel.samples.shop;

import io.aludel.Database;
import io.aludel.Statistics;
import java.io.PrintStream;
import java.time.Clock;

/** A shop is stocked, sells, fails to sell, and counts its money; each step says what it did. */
public final class Shop {
    private final Database database;
    private final PrintStream out;
    private final Clock clock;

    Shop(Database database, PrintStream out, Clock clock) {
        this.database = database;
        this.out = out;
        this.clock = clock;
    }

    /**
     * Runs the sample.
     *
     * @param arguments the database file, whose tables are made anew; {@code shop.db} in the current directory when there is none
     */
    public static void main(String[] arguments) {
        String file = arguments.length == 0 ? "shop.db" : arguments[0];
        System.out.println("Aludel shop: categories, products, customers and orders, in " + file);
        try (Database database = Database.open("jdbc:sqlite:" + file)) {
            new Shop(database, System.out, Clock.systemUTC()).run();
        }
    }

    void run() {
        database.schema().dropAll();
        database.schema().createAll();
        step("The shop is stocked, and has sold for a year", () -> new Opening(database, out, clock).open());
        Counter counter = new Counter(database, out, clock);
        step("An order is placed and paid", counter::sell);
        step("A card is refused: the payment is undone alone, the order waits", counter::sellToARefusedCard);
        step("Too much is ordered: nothing of the order remains", counter::sellTooMuch);
        step("Two buyers want the last piece", new LastPiece(database, out, clock)::sell);
        step("What customers see", () -> database.transaction(new Window(out)::show));
        step("What the shop wants to know", () -> database.transaction(new Reports(out, clock)::print));
    }

    private void step(String title, Runnable work) {
        out.println();
        out.println(title);
        Statistics before = database.statistics();
        work.run();
        Statistics done = database.statistics().since(before);
        out.printf(
                "  Statements: %d; rows read: %d, written: %d.%n",
                done.statements(), done.rowsRead(), done.rowsWritten());
    }
}
