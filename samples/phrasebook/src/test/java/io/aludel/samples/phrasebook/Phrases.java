package io.aludel.samples.phrasebook;

import io.aludel.Database;
import io.aludel.Ref;
import io.aludel.Session;
import io.aludel.Statistics;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** A database with a small world in it, and a session, as the texts have them. */
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"jdbc:sqlite::memory:", "jdbc:h2:mem:"})
abstract class Phrases {
    static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");

    @Parameter
    String url = "";

    Database db;
    Session session;

    final User alice = new User("Alice", 30);
    final User bob = new User("Bob", 25);
    final User carol = new User("Carol", 61);
    final Product laptop = new Product("Laptop", "999.99", 5);
    final Product phone = new Product("Phone", "499.00", 0);
    final Product novel = new Product("Novel", "9.90", 100);
    final Customer jane = new Customer("Jane Doe", "jane@example.com");
    final Customer john = new Customer("John Smith", "john@example.com");

    @BeforeEach
    void open() {
        db = Database.builder()
                .url(url.endsWith(":mem:") ? url + UUID.randomUUID() : url)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .open();
        db.schema().createAll();
        db.transaction(this::fill);
        session = db.openSession();
    }

    @AfterEach
    void close() {
        session.close();
        db.close();
    }

    private void fill(Session world) {
        people(alice, "sales", "3000", "active");
        people(bob, "sales", "1000", "pending");
        people(carol, "it", "4000", "inactive");
        alice.admin = true;
        alice.phone = "123";
        carol.active = false;
        Category electronics = new Category("Electronics");
        electronics.products.addAll(List.of(laptop, phone));
        Category books = new Category("Books");
        books.products.add(novel);
        world.addAll(List.of(alice, bob, carol, electronics, books, jane, john));
        jane.orders.add(order("2026-01-10T00:00:00Z", "250.00"));
        jane.orders.add(order("2026-02-10T00:00:00Z", "1500.00"));
        john.orders.add(order("2026-02-11T00:00:00Z", "80.00"));
        Address berlin = new Address("Berlin");
        Order delivered = order("2026-01-15T00:00:00Z", "2009.88");
        delivered.status = OrderStatus.DELIVERED;
        delivered.shippingAddress = Ref.of(berlin);
        delivered.items.addAll(List.of(new OrderItem(laptop, 2), new OrderItem(novel, 1)));
        delivered.user = Ref.of(alice);
        Order open = order("2026-02-20T00:00:00Z", "9.90");
        open.items.add(new OrderItem(novel, 1));
        open.user = Ref.of(alice);
        Author rowling = new Author("J.K. Rowling");
        rowling.books.add(new Book("Harry Potter"));
        Post tips = new Post("Python Tips", "Here are some Python tips...");
        tips.published = true;
        tips.tags.add(new Tag("python"));
        alice.posts.add(tips);
        bob.posts.add(new Post("Draft", "..."));
        world.addAll(List.of(berlin, delivered, open, rowling));
    }

    private static void people(User user, String department, String salary, String status) {
        user.department = department;
        user.salary = new BigDecimal(salary);
        user.status = status;
    }

    private static Order order(String placedAt, String total) {
        return new Order(Instant.parse(placedAt), total);
    }

    /** Returns how many statements some work sends. */
    long statements(Runnable work) {
        Statistics before = db.statistics();
        work.run();
        return db.statistics().since(before).statements();
    }
}
