package io.aludel.tests.inheritance;

import io.aludel.annotation.Entity;
import org.jspecify.annotations.Nullable;

/** A sibling of cars. */
@Entity(table = "trucks")
public class Truck extends Vehicle {
    public long load;

    public @Nullable Integer seats;

    /** For the mapper. */
    public Truck() {}

    /** Makes a truck. */
    public Truck(String plate, long load) {
        super(plate);
        this.load = load;
    }
}
