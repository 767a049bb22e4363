package io.aludel.tests.mapper;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Formula;
import io.aludel.annotation.Id;
import io.aludel.annotation.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A class with a key of two fields and a formula. */
@Entity
class OrderLine {
    int quantity;

    @Id
    long orderNumber;

    @Id
    String sku;

    @Column(precision = 12, scale = 4)
    BigDecimal price = BigDecimal.ONE;

    @Formula("price * quantity")
    @Nullable
    BigDecimal total;

    @Version
    Long version;

    @SuppressWarnings("NullAway.Init") // filled by whoever makes one
    OrderLine() {}
}
