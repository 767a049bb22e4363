package io.aludel.samples.readme;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
@ForeignKey(columns = "product_id", references = Product.class)
record PriceChange(
        @Id long productId,
        @Id LocalDate day,
        @Column(precision = 10, scale = 2) BigDecimal price) {}
