package io.aludel.samples.shop;

import io.aludel.Database;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Fills the shop, and gives it a past. */
final class Opening {
    private static final int MONTHS = 12;

    private final Database database;
    private final PrintStream out;
    private final Instant now;

    Opening(Database database, PrintStream out, Clock clock) {
        this.database = database;
        this.out = out;
        this.now = clock.instant();
    }

    void open() {
        Category phones =
                new Category("Phones", new Product("Pixel", "499.00", 40), new Product("Fairphone", "599.00", 25));
        Category cameras =
                new Category("Cameras", new Product("Leica", "2890.00", 1), new Product("Lomo", "89.90", 60));
        Category books = new Category(
                "Books",
                new Product("Transaction Processing", "64.50", 30),
                new Product("Pixels and Pictures", "19.90", 80),
                new Product("The Art of SQL", "39.95", 50));
        Category music = new Category("Music");
        Customer ada = new Customer("ada@example.com", daysAgo(400));
        Customer ben = new Customer("ben@example.com", daysAgo(200));
        Customer cleo = new Customer("cleo@example.com", daysAgo(12));
        Customer dan = new Customer("dan@example.com", daysAgo(380));
        dan.active = false;

        database.transaction(session -> {
            session.addAll(List.of(phones, cameras, books, music));
            session.addAll(List.of(ada, ben, cleo, dan));
            List<Product> sold = List.of(
                    phones.products.get(0),
                    cameras.products.get(1),
                    books.products.get(0),
                    books.products.get(1),
                    books.products.get(2));
            for (int month = MONTHS; month > 0; month--) {
                Order order = new Order(month > 6 ? ada : ben, daysAgo(30 * month));
                order.status = OrderStatus.SHIPPED;
                order.items.add(new OrderItem(sold.get(month % 5), 1 + month % 3));
                order.items.add(new OrderItem(sold.get((month + 2) % 5), 1));
                order.items.forEach(item -> item.product.require().take(item.quantity));
                order.payment.set(new Payment("5100", order.total()));
                session.add(order);
            }
            out.printf(
                    "  %d new objects are written by one flush%n",
                    session.pending().size());
        });
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
