package io.aludel.tests.inheritance;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** A payment with a relationship and a subclass of its own, concrete itself. */
@Entity
public non-sealed class Transfer extends Payment {
    public @Nullable String iban;

    @Relationship
    public @Nullable Ref<Bank> bank;

    /** For the mapper. */
    public Transfer() {}

    /** Makes a payment. */
    public Transfer(String reference, long cents, String iban) {
        this.reference = reference;
        this.cents = cents;
        this.iban = iban;
    }
}
