package io.aludel.tests.inheritance;

import io.aludel.annotation.DiscriminatorValue;
import io.aludel.annotation.Entity;

/** A payment without columns of its own. */
@Entity
@DiscriminatorValue("it's cash")
public final class CashPayment extends Payment {
    /** For the mapper. */
    public CashPayment() {}

    /** Makes a payment. */
    public CashPayment(String reference, long cents) {
        this.reference = reference;
        this.cents = cents;
    }
}
