package io.aludel.tests.inheritance;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Inheritance;
import io.aludel.annotation.InheritanceStrategy;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The base of a hierarchy in several tables: a concrete class. */
@Entity(table = "vehicles")
@Inheritance(strategy = InheritanceStrategy.JOINED)
public class Vehicle {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(unique = true)
    public String plate = "";

    @Version
    public int version;

    @Relationship(mappedBy = "vehicle", orderBy = "destination")
    public List<Trip> trips = new ArrayList<>();

    /** For the mapper. */
    public Vehicle() {}

    /** Makes a vehicle. */
    public Vehicle(String plate) {
        this.plate = plate;
    }
}
