package io.aludel.tests.inheritance;

import io.aludel.annotation.Column;
import io.aludel.annotation.DiscriminatorValue;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Validates;

/** A payment with a column of its own that is required. */
@Entity
@DiscriminatorValue("card")
public final class CardPayment extends Payment {
    @Column(name = "card_number", unique = true)
    public String number = "";

    /** For the mapper. */
    public CardPayment() {}

    /** Makes a payment. */
    public CardPayment(String reference, long cents, String number) {
        this.reference = reference;
        this.cents = cents;
        this.number = number;
    }

    @Validates("number")
    void checkNumber(String checked) {
        if (checked.isBlank()) {
            throw new IllegalArgumentException("a card has a number");
        }
    }
}
