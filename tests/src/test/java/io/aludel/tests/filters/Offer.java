package io.aludel.tests.filters;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Holds an item itself, not a reference. */
@Entity(table = "item_offers")
public class Offer {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public int price;

    @Relationship
    public @Nullable Item item;

    /** For the mapper. */
    Offer() {}

    Offer(Item item) {
        this.item = item;
    }
}
