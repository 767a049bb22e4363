package io.aludel.tests.fetching;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Always has its buyer with it. */
@Entity
public class Receipt {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Relationship
    public @Nullable Patron buyer;

    /** For the mapper. */
    Receipt() {}

    Receipt(@Nullable Patron buyer) {
        this.buyer = buyer;
    }
}
