package io.aludel.tests.projections;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** At the other end of a join table. */
@Entity(table = "projection_label")
public class Label {
    @Id
    public String name = "";

    public @Nullable String color;

    @Relationship(mappedBy = "labels")
    public Set<Buyer> buyers = new LinkedHashSet<>();

    /** For the mapper. */
    Label() {}

    Label(String name, @Nullable String color) {
        this.name = name;
        this.color = color;
    }
}
