package io.aludel.tests.inheritance;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Refers to the base of a hierarchy. */
@Entity(table = "receipts")
public class Receipt {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String text = "";

    @Relationship
    public Ref<Payment> payment = Ref.empty();

    /** For the mapper. */
    public Receipt() {}

    /** Makes a receipt. */
    public Receipt(String text, Payment payment) {
        this.text = text;
        this.payment = Ref.of(payment);
    }
}
