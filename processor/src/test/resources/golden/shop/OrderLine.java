package shop;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Formula;
import io.aludel.annotation.Id;
import io.aludel.annotation.Unique;
import io.aludel.annotation.Version;
import java.math.BigDecimal;

/** A class with a key of two fields and a formula. */
@Entity
@Unique(columns = {"sku", "batch"})
@ForeignKey(columns = "order_number", references = Author.class, deferrable = true)
class OrderLine {
    String sku;
    int batch;

    @Id
    long orderNumber;

    @Id
    String position;

    @Column(precision = 12, scale = 4)
    BigDecimal price;

    int quantity;

    @Formula("price * quantity")
    BigDecimal total;

    @Version
    Long version;
}
