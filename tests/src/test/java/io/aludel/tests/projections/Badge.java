package io.aludel.tests.projections;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/** Belongs to a buyer, whose field is the inverse side. */
@Entity(table = "projection_badge")
public class Badge {
    @Id
    public String number = "";

    @Relationship
    public Ref<Buyer> buyer = Ref.empty();

    /** For the mapper. */
    Badge() {}

    Badge(String number, Buyer buyer) {
        this.number = number;
        this.buyer = Ref.of(buyer);
    }
}
