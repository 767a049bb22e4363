package io.aludel.samples.shop;

import static io.aludel.samples.shop.QCustomer.CUSTOMER;
import static io.aludel.samples.shop.QOrder.ORDER;
import static io.aludel.samples.shop.QPayment.PAYMENT;
import static io.aludel.samples.shop.QProduct.PRODUCT;

import io.aludel.Database;
import io.aludel.Session;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;

/** Where orders are placed and paid. */
final class Counter {
    private final Database database;
    private final PrintStream out;
    private final Clock clock;

    Counter(Database database, PrintStream out, Clock clock) {
        this.database = database;
        this.out = out;
        this.clock = clock;
    }

    void sell() {
        buy("ada@example.com", Map.of("Pixel", 1, "Lomo", 2), "5100 1111");
    }

    void sellToARefusedCard() {
        buy("ben@example.com", Map.of("Fairphone", 1), "4000 0000");
    }

    void sellTooMuch() {
        try {
            buy("cleo@example.com", Map.of("Lomo", 1, "Pixel", 1_000), "5100 2222");
        } catch (OutOfStock shortage) {
            out.println("  " + shortage.getMessage());
        }
        database.select(PRODUCT.name, PRODUCT.stockQuantity)
                .where(PRODUCT.name.in("Lomo", "Pixel"))
                .orderBy(PRODUCT.name.asc())
                .forEach(row -> out.printf("  %s in stock: %d%n", row.value1(), row.value2()));
    }

    private void buy(String email, Map<String, Integer> basket, String card) {
        database.transaction(session -> {
            Customer customer =
                    session.select(CUSTOMER).where(CUSTOMER.email.eq(email)).one();
            Order order = place(session, customer, basket);
            if (pay(session, order, card)) {
                out.printf("  %s pays %s, the order is %s%n", email, order.total(), order.status);
            }
        });
    }

    /** Takes the products from stock and stores the order: all of it or, when the transaction is rolled back, nothing. */
    private Order place(Session session, Customer customer, Map<String, Integer> basket) {
        Order order = new Order(customer, clock.instant());
        for (Product product : session.select(PRODUCT)
                .where(PRODUCT.name.in(basket.keySet()))
                .orderBy(PRODUCT.name.asc())
                .list()) {
            int quantity = basket.getOrDefault(product.name, 0);
            product.take(quantity);
            order.items.add(new OrderItem(product, quantity));
        }
        return session.add(order);
    }

    /** Pays in a savepoint. When the bank refuses, payment and status are undone, in the database and in the objects. */
    private boolean pay(Session session, Order order, String card) {
        try {
            session.nested(() -> {
                order.payment.set(new Payment(card, order.total()));
                order.status = OrderStatus.PAID;
                session.flush();
                charge(card, order.total());
            });
            return true;
        } catch (PaymentRefused refusal) {
            out.printf(
                    "  %s; the order is %s, payments of it: %d, orders stored: %d%n",
                    refusal.getMessage(),
                    order.status,
                    session.select(PAYMENT).where(PAYMENT.orderId.eq(order.id)).count(),
                    session.select(ORDER).where(ORDER.id.eq(order.id)).count());
            return false;
        }
    }

    private static void charge(String card, BigDecimal amount) {
        if (card.startsWith("4000")) {
            throw new PaymentRefused("the bank does not pay " + amount);
        }
    }
}
