package io.aludel.tests.random;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Marks volumes. */
@Entity(table = "library_mark")
public class Mark {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(unique = true)
    public String label = "";

    @Relationship(mappedBy = "marks")
    public Set<Volume> volumes = new LinkedHashSet<>();

    /** For the mapper. */
    Mark() {}

    Mark(String label) {
        this.label = label;
    }
}
