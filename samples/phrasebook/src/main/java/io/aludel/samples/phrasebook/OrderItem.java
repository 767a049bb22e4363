package io.aludel.samples.phrasebook;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.math.BigDecimal;

/** So many pieces of a product, and what they cost. */
@Entity(table = "order_items")
public class OrderItem {
    @Id
    @GeneratedValue
    Long id;

    @Relationship
    Ref<Order> order = Ref.empty();

    @Relationship
    Ref<Product> product = Ref.empty();

    int quantity;

    @Column(precision = 10, scale = 2)
    BigDecimal unitPrice;

    @Column(precision = 10, scale = 2)
    BigDecimal totalPrice;

    /** For Aludel, which fills the fields. */
    protected OrderItem() {}

    OrderItem(Product product, int quantity) {
        this.product = Ref.of(product);
        this.quantity = quantity;
        this.unitPrice = product.price;
        this.totalPrice = product.price.multiply(BigDecimal.valueOf(quantity));
    }
}
