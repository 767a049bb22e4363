package io.aludel.samples.readme;

import io.aludel.annotation.Check;
import io.aludel.annotation.Column;
import io.aludel.annotation.CreatedAt;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Index;
import io.aludel.annotation.UpdatedAt;
import io.aludel.annotation.Validates;
import io.aludel.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity(table = "products")
@Check("price > 0")
@Index(columns = {"category", "name"})
class Product {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 200, unique = true)
    String name;

    @Column(length = 10)
    Category category;

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    @Column(text = true)
    @Nullable
    String description;

    int stock = 1;

    @CreatedAt
    Instant createdAt;

    @UpdatedAt
    Instant updatedAt;

    @Version
    int version;

    protected Product() {}

    Product(String name, Category category, String price) {
        this.name = name;
        this.category = category;
        this.price = new BigDecimal(price);
    }

    @Validates("price")
    void checkPrice(BigDecimal price) {
        if (price.signum() <= 0) {
            throw new IllegalArgumentException("must be positive");
        }
    }
}
