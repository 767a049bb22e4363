package io.aludel.tests.inheritance;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a subclass refers to, and what has all cars, sports cars among them. */
@Entity(table = "garages")
public class Garage {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship(mappedBy = "garage", orderBy = "seats")
    public List<Car> cars = new ArrayList<>();

    /** For the mapper. */
    public Garage() {}

    /** Makes a garage. */
    public Garage(String name) {
        this.name = name;
    }
}
