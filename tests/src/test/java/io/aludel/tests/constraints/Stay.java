package io.aludel.tests.constraints;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/** An entity that another one says is valid along with it. */
@Entity(table = "stays")
class Stay {
    @Id
    @GeneratedValue
    @Nullable
    Long id;

    private int nights;

    @Relationship
    Ref<Guest> guest = Ref.empty();

    /** For the mapper. */
    Stay() {}

    Stay(int nights) {
        this.nights = nights;
    }

    /** The constraint is on the getter. */
    @Positive
    int getNights() {
        return nights;
    }

    void setNights(int nights) {
        this.nights = nights;
    }
}
