package io.aludel.tests.fetching;

import io.aludel.annotation.Entity;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fetches its houses eagerly, which fetch it eagerly. */
@Entity
public class Patron {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship(mappedBy = "patron", fetch = FetchStrategy.SELECT_IN)
    public List<House> houses = new ArrayList<>();

    /** For the mapper. */
    Patron() {}

    Patron(String name) {
        this.name = name;
    }
}
