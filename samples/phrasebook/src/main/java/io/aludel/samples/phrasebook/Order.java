package io.aludel.samples.phrasebook;

import static io.aludel.annotation.Cascade.ALL;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import io.aludel.sql.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer or a user has ordered. The items are parts of it. */
@Entity(table = "orders")
public class Order {
    @Id
    @GeneratedValue(strategy = GenerationStrategy.UUID)
    UUID id;

    OrderStatus status = OrderStatus.PENDING;

    @Column
    Instant placedAt;

    @Column(precision = 10, scale = 2)
    BigDecimal totalAmount;

    @Nullable
    Json metadata;

    @Column(array = true)
    List<String> tags = new ArrayList<>();

    @Relationship
    @Column(nullable = true)
    Ref<Customer> customer = Ref.empty();

    @Relationship
    @Column(nullable = true)
    Ref<User> user = Ref.empty();

    @Relationship
    @Column(nullable = true)
    Ref<Address> shippingAddress = Ref.empty();

    @Relationship(mappedBy = "order", cascade = ALL, orphanDelete = true, orderBy = "id")
    List<OrderItem> items = new ArrayList<>();

    /** For Aludel, which fills the fields. */
    protected Order() {}

    Order(Instant placedAt, String totalAmount) {
        this.placedAt = placedAt;
        this.totalAmount = new BigDecimal(totalAmount);
    }
}
