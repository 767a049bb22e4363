package io.aludel.tests.mapper;

import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;

/** A class whose key is an embedded record. */
@Entity
class Shelf {
    @Id
    @Embedded(prefix = "")
    Place place = new Place("", (short) 0);

    int capacity;

    /** The key. */
    record Place(String hall, short level) {}
}
