package io.aludel.samples.shop;

import static io.aludel.samples.shop.ProductSearch.Order.CHEAPEST;
import static io.aludel.samples.shop.ProductSearch.Order.DEAREST;
import static io.aludel.samples.shop.QCustomer.CUSTOMER;
import static io.aludel.samples.shop.QOrder.ORDER;
import static io.aludel.samples.shop.QOrderItem.ORDER_ITEM;
import static io.aludel.sql.Sql.joined;
import static io.aludel.sql.Sql.selectIn;

import io.aludel.Session;
import io.aludel.sql.Page;
import io.aludel.sql.Pageable;
import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Collectors;

/** What customers look at: products page by page, and their own orders. */
final class Window {
    private static final int PAGE = 3;

    private final PrintStream out;

    Window(PrintStream out) {
        this.out = out;
    }

    void show(Session session) {
        search(
                session,
                "with 'pix' in the name, cheapest first",
                ProductSearch.everything().text("pix").by(CHEAPEST));
        search(
                session,
                "books from 10 to 50",
                ProductSearch.everything().category("Books").between("10", "50"));
        search(
                session,
                "in stock, dearest first",
                ProductSearch.everything().availableOnly().by(DEAREST));
        history(session, "ada@example.com");
    }

    private void search(Session session, String title, ProductSearch search) {
        out.println("  Products " + title + ":");
        Optional<Pageable> next = Optional.of(Pageable.ofSize(PAGE).withTotal());
        while (next.isPresent()) {
            Page<Product> page = search.page(session, next.get());
            out.println(page.rows().stream()
                    .map(product ->
                            "%s (%s, %s)".formatted(product.name, product.category.require().name, product.price))
                    .collect(Collectors.joining(
                            "; ", "    page: ", " of " + page.total().orElseThrow())));
            next = page.next();
        }
    }

    /** Orders, their items and the products of these: three levels, two statements more than the customer's own. */
    private void history(Session session, String email) {
        Customer customer =
                session.select(CUSTOMER).where(CUSTOMER.email.eq(email)).one();
        out.println("  The last orders of " + email + ":");
        session.select(ORDER)
                .where(ORDER.customerId.eq(customer.id))
                .orderBy(ORDER.placedAt.desc())
                .limit(PAGE)
                .fetch(selectIn(ORDER.items).then(joined(ORDER_ITEM.product)))
                .list()
                .forEach(order -> out.printf("    %s: %s%n", order.total(), items(order)));
    }

    private static String items(Order order) {
        return order.items.stream()
                .map(item -> item.quantity + " " + item.product.require().name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
