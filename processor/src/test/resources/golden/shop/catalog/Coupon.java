package shop.catalog;

import io.aludel.annotation.Column;
import io.aludel.annotation.DiscriminatorValue;
import io.aludel.annotation.Entity;

/** Has a required column, which rows of other classes do not have. */
@Entity
@DiscriminatorValue("coupon")
public final class Coupon extends Discount {
    @Column(unique = true, length = 20)
    String code = "";
}
