package io.aludel.tests.paths;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The far side of two join tables. */
@Entity(table = "path_mark")
public class Mark {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship(mappedBy = "marks")
    public List<Sale> sales = new ArrayList<>();

    @Relationship(mappedBy = "marks")
    public List<Region> regions = new ArrayList<>();

    /** For the mapper. */
    Mark() {}

    Mark(String name) {
        this.name = name;
    }
}
