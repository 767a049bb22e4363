package io.aludel.tests.shop;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Gets its key from a default of the column, in no order. */
@Entity(table = "shop_vouchers")
public class Voucher {
    @Id
    @Column(length = 40, serverDefault = "(cast(random() as varchar(40)))")
    public @Nullable String code;

    public int euros;

    /** For the mapper. */
    public Voucher() {}

    /** Makes a voucher. */
    public Voucher(int euros) {
        this.euros = euros;
    }
}
