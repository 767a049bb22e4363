package shop;

import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;

/** A class whose key is an embedded record. */
@Entity(table = "shelf", schema = "store")
public class Shelf {
    @Id
    @Embedded(prefix = "")
    Place place;

    int capacity;

    /** The key. */
    public record Place(String hall, short row) {}
}
