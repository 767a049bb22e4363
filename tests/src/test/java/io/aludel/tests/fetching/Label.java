package io.aludel.tests.fetching;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The far side of the join table. */
@Entity
public class Label {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship(mappedBy = "labels")
    public List<Novel> novels = new ArrayList<>();

    /** For the mapper. */
    Label() {}

    Label(String name) {
        this.name = name;
    }
}
