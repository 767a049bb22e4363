package io.aludel.tests.relations;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Holds its customer without a reference, and does not save it along. */
@Entity(table = "vouchers")
public class Voucher {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String code = "";

    @Relationship
    public @Nullable Customer customer;

    /** For the mapper. */
    public Voucher() {}

    /** Makes one. */
    public Voucher(String code) {
        this.code = code;
    }
}
