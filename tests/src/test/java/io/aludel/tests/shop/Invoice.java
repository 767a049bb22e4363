package io.aludel.tests.shop;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A key from a sequence, in blocks of ten. Only where there are sequences. */
@Entity(table = "invoices")
public class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationStrategy.SEQUENCE, allocation = 10)
    public @Nullable Long id;

    public String customer = "";

    /** For the mapper. */
    public Invoice() {}

    /** Makes an invoice. */
    public Invoice(String customer) {
        this.customer = customer;
    }
}
