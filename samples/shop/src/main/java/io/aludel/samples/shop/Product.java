package io.aludel.samples.shop;

import io.aludel.Ref;
import io.aludel.annotation.Check;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Index;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Version;
import java.math.BigDecimal;

/** Something to buy. The version makes two people who change the same product at once notice. */
@Entity(table = "products")
@Check("price > 0")
@Check("stock_quantity >= 0")
@Index(columns = {"category_id", "name"})
public class Product {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 200, unique = true)
    String name;

    @Column(precision = 10, scale = 2)
    BigDecimal price;

    int stockQuantity;

    @Relationship
    Ref<Category> category = Ref.empty();

    @Version
    int version;

    /** For Aludel, which fills the fields. */
    protected Product() {}

    Product(String name, String price, int stockQuantity) {
        this.name = name;
        this.price = new BigDecimal(price);
        this.stockQuantity = stockQuantity;
    }

    void take(int quantity) {
        if (quantity > stockQuantity) {
            throw new OutOfStock(name, stockQuantity);
        }
        stockQuantity -= quantity;
    }
}
