package io.aludel.samples.shop;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.math.BigDecimal;

/** The payment of an order, with the order's key for its own. */
@Entity(table = "payments")
public class Payment {
    @Id
    @Relationship
    Ref<Order> order = Ref.empty();

    @Column(length = 19)
    String card;

    @Column(precision = 12, scale = 2)
    BigDecimal amount;

    /** For Aludel, which fills the fields. */
    protected Payment() {}

    Payment(String card, BigDecimal amount) {
        this.card = card;
        this.amount = amount;
    }
}
