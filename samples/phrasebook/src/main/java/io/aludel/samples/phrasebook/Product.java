package io.aludel.samples.phrasebook;

import io.aludel.Ref;
import io.aludel.annotation.Check;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.UpdatedAt;
import java.math.BigDecimal;
import java.time.Instant;

/** Something to buy. */
@Entity(table = "products")
@Check("price > 0")
public class Product {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 200, unique = true)
    String name;

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    int stockQuantity;

    boolean active = true;

    @Relationship
    @Column(nullable = true)
    Ref<Category> category = Ref.empty();

    @UpdatedAt
    Instant updatedAt;

    /** For Aludel, which fills the fields. */
    protected Product() {}

    Product(String name, String price, int stockQuantity) {
        this.name = name;
        this.price = new BigDecimal(price);
        this.stockQuantity = stockQuantity;
    }
}
