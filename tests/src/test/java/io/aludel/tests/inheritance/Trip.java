package io.aludel.tests.inheritance;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Refers to the base of a hierarchy in several tables. */
@Entity(table = "trips")
public class Trip {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String destination = "";

    @Relationship
    public @Nullable Ref<Vehicle> vehicle;

    /** For the mapper. */
    public Trip() {}

    /** Makes a trip. */
    public Trip(String destination, Vehicle vehicle) {
        this.destination = destination;
        this.vehicle = Ref.of(vehicle);
    }
}
