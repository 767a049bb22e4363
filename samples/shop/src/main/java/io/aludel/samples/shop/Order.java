package io.aludel.samples.shop;

import static io.aludel.annotation.Cascade.ALL;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.annotation.Id;
import io.aludel.annotation.Index;
import io.aludel.annotation.Relationship;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a customer ordered, and how it was paid. Items and payment are parts of the order. */
@Entity(table = "orders")
@Index(columns = "placed_at")
public class Order {
    @Id
    @GeneratedValue(strategy = GenerationStrategy.UUID)
    UUID id;

    OrderStatus status = OrderStatus.PENDING;

    @Column
    Instant placedAt;

    @Relationship
    Ref<Customer> customer = Ref.empty();

    @Relationship(mappedBy = "order", cascade = ALL, orphanDelete = true)
    List<OrderItem> items = new ArrayList<>();

    @Relationship(mappedBy = "order", cascade = ALL, orphanDelete = true)
    Ref<Payment> payment = Ref.empty();

    /** For Aludel, which fills the fields. */
    protected Order() {}

    Order(Customer customer, Instant placedAt) {
        this.customer = Ref.of(customer);
        this.placedAt = placedAt;
    }

    BigDecimal total() {
        return items.stream().map(OrderItem::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
