package io.aludel.tests.inheritance;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Index;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** The second of three levels, with a table of its own. */
@Entity(table = "cars")
@Index(columns = "seats")
public class Car extends Vehicle {
    public int seats;

    @Column(unique = true)
    public @Nullable String chassis;

    @Relationship
    public @Nullable Ref<Garage> garage;

    /** For the mapper. */
    public Car() {}

    /** Makes a car. */
    public Car(String plate, int seats) {
        super(plate);
        this.seats = seats;
    }
}
