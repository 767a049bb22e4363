package io.aludel.samples.shop;

import io.aludel.Ref;
import io.aludel.annotation.Check;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.math.BigDecimal;

/** Orders and products are many-to-many, and each pair has more to say: an entity whose key is the pair. */
@Entity(table = "order_items")
@Check("quantity > 0")
public class OrderItem {
    @Id
    @Relationship
    Ref<Order> order = Ref.empty();

    @Id
    @Relationship
    Ref<Product> product = Ref.empty();

    int quantity;

    /** What the product cost when it was ordered. */
    @Column(precision = 10, scale = 2)
    BigDecimal unitPrice;

    /** For Aludel, which fills the fields. */
    protected OrderItem() {}

    OrderItem(Product product, int quantity) {
        this.product = Ref.of(product);
        this.quantity = quantity;
        this.unitPrice = product.price;
    }

    BigDecimal total() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }
}
