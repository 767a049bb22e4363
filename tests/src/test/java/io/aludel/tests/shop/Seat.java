package io.aludel.tests.shop;

import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A key that is an embedded record. */
@Entity(table = "seats")
public class Seat {
    @Id
    @Embedded(prefix = "")
    public @Nullable Place place;

    public boolean taken;

    /** For the mapper. */
    public Seat() {}

    /** Makes a seat. */
    public Seat(Place place) {
        this.place = place;
    }

    /** The key. */
    public record Place(String hall, int number) {}
}
