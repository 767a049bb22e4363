package io.aludel.tests.types;

import io.aludel.annotation.Embedded;
import org.jspecify.annotations.Nullable;

/** A mutable embedded object with another one in it. */
class Place {
    String street = "";

    @Nullable
    String city;

    @Nullable
    @Embedded
    Spot spot;

    Place() {}

    Place(String street, @Nullable String city, @Nullable Spot spot) {
        this.street = street;
        this.city = city;
        this.spot = spot;
    }
}
