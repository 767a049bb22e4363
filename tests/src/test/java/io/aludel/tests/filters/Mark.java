package io.aludel.tests.filters;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Is on the other side of a join table. */
@Entity(table = "item_labels")
public class Mark {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    public boolean deleted;

    /** For the mapper. */
    Mark() {}

    Mark(String name) {
        this.name = name;
    }
}
