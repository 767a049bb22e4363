package io.aludel.tests.fetching;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Refers to a composite key. */
@Entity
public class Van {
    @Id
    public String plate = "";

    @Relationship
    public @Nullable Ref<Depot> depot = Ref.empty();

    /** For the mapper. */
    Van() {}

    Van(String plate) {
        this.plate = plate;
    }
}
