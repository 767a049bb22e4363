package io.aludel.tests.shop;

import io.aludel.annotation.Check;
import io.aludel.annotation.Column;
import io.aludel.annotation.CreatedAt;
import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Index;
import io.aludel.annotation.UpdatedAt;
import io.aludel.annotation.Validates;
import io.aludel.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The child of a category: versioned, stamped, validated. */
@Entity(table = "products")
@ForeignKey(columns = "category_id", references = Category.class)
@Index(columns = {"category_id", "name"})
@Check("stock >= 0")
public class Product {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 50, unique = true)
    public String name = "";

    @Column(precision = 10, scale = 2)
    public BigDecimal price = new BigDecimal("1.00");

    public int stock;

    public @Nullable Long categoryId;

    @CreatedAt
    public @Nullable Instant createdAt;

    @UpdatedAt
    public @Nullable Instant updatedAt;

    @Version
    public int version;

    /** For the mapper. */
    public Product() {}

    /** Makes a product. */
    public Product(String name) {
        this.name = name;
    }

    /** Makes a product of a category. */
    public Product(String name, @Nullable Category category) {
        this.name = name;
        this.categoryId = category == null ? null : category.id;
    }

    @Validates("price")
    void checkPrice(BigDecimal value) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("a price is positive");
        }
    }

    @Validates("name")
    void checkName(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a product has a name");
        }
    }
}
