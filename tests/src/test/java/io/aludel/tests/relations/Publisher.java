package io.aludel.tests.relations;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has magazines without any cascade. */
@Entity(table = "publishers")
public class Publisher {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(mappedBy = "publisher")
    public List<Magazine> magazines = new ArrayList<>();

    /** For the mapper. */
    public Publisher() {}

    /** Makes one. */
    public Publisher(String name) {
        this.name = name;
    }
}
