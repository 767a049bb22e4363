package io.aludel.samples.shop;

import static io.aludel.samples.shop.QCustomer.CUSTOMER;
import static io.aludel.samples.shop.QOrderItem.ORDER_ITEM;
import static io.aludel.samples.shop.QProduct.PRODUCT;
import static io.aludel.sql.Sql.count;
import static io.aludel.sql.Sql.select;

import io.aludel.Database;
import io.aludel.Session;
import io.aludel.StaleEntityException;
import io.aludel.sql.Select;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Two threads, each with a session of its own, see that one piece is left, and both want it. */
final class LastPiece {
    private static final String WANTED = "Leica";

    private static final Select<Long> ORDERS = select(count())
            .from(ORDER_ITEM)
            .join(PRODUCT)
            .on(ORDER_ITEM.productId.eq(PRODUCT.id))
            .where(PRODUCT.name.eq(WANTED));

    private final Database database;
    private final PrintStream out;
    private final Clock clock;

    LastPiece(Database database, PrintStream out, Clock clock) {
        this.database = database;
        this.out = out;
        this.clock = clock;
    }

    void sell() {
        CountDownLatch undecided = new CountDownLatch(2);
        List<CompletableFuture<String>> buyers = List.of("ben@example.com", "cleo@example.com").stream()
                .map(buyer -> CompletableFuture.supplyAsync(() -> buy(buyer, undecided)))
                .toList();
        buyers.stream().map(CompletableFuture::join).sorted().forEach(outcome -> out.println("  " + outcome));
        out.printf("  orders of it: %d%n", database.list(ORDERS).get(0));
    }

    private String buy(String buyer, CountDownLatch undecided) {
        try (Session session = database.openSession()) {
            Customer customer =
                    session.select(CUSTOMER).where(CUSTOMER.email.eq(buyer)).one();
            Product product =
                    session.select(PRODUCT).where(PRODUCT.name.eq(WANTED)).one();
            // Thinking it over takes a while, in which no transaction is kept open.
            session.commit();
            await(undecided);

            try {
                Order order = new Order(customer, clock.instant());
                order.items.add(new OrderItem(product, 1));
                product.take(1);
                session.add(order);
                session.commit();
                return "one of the two has it";
            } catch (StaleEntityException late) {
                session.rollback();
                session.refresh(product);
                return "the other one is too late: " + product.stockQuantity + " left. " + late.getMessage();
            }
        }
    }

    private static void await(CountDownLatch undecided) {
        undecided.countDown();
        try {
            undecided.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
