package io.aludel.tests.inheritance;

import io.aludel.annotation.Entity;

/** The third of three levels. */
@Entity(table = "sports_cars")
public class SportsCar extends Car {
    public int topSpeed;

    /** For the mapper. */
    public SportsCar() {}

    /** Makes a car. */
    public SportsCar(String plate, int seats, int topSpeed) {
        super(plate, seats);
        this.topSpeed = topSpeed;
    }
}
