package io.aludel.tests.fetching;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;

/** Has a composite key. */
@Entity
public class Depot {
    @Id
    public String country = "";

    @Id
    public int number;

    @Relationship(mappedBy = "depot", cascade = Cascade.SAVE)
    public List<Van> vans = new ArrayList<>();

    /** For the mapper. */
    Depot() {}

    Depot(String country, int number) {
        this.country = country;
        this.number = number;
    }
}
