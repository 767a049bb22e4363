package io.aludel.tests.fetching;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Is in the second list. */
@Entity
public class Prize {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship
    public @Nullable Ref<Writer> writer = Ref.empty();

    /** For the mapper. */
    Prize() {}

    Prize(String name) {
        this.name = name;
    }
}
