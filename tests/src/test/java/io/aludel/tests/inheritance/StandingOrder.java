package io.aludel.tests.inheritance;

import io.aludel.annotation.Entity;

/** The third level of the hierarchy in one table. */
@Entity
public class StandingOrder extends Transfer {
    public int everyMonths;

    /** For the mapper. */
    public StandingOrder() {}

    /** Makes a payment. */
    public StandingOrder(String reference, long cents, int everyMonths) {
        this.reference = reference;
        this.cents = cents;
        this.everyMonths = everyMonths;
    }
}
