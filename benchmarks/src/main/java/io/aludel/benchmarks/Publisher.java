package io.aludel.benchmarks;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parent. */
@Entity
public class Publisher {
    @Id
    @GeneratedValue
    @Nullable
    Long id;

    String name = "";

    @Relationship(mappedBy = "publisher", cascade = Cascade.SAVE)
    List<Title> titles = new ArrayList<>();

    /** For the mapper. */
    Publisher() {}

    Publisher(String name) {
        this.name = name;
    }

    /** The values of the parent and its children. */
    String values() {
        StringBuilder values = new StringBuilder(id + " " + name);
        titles.forEach(title -> values.append(", ").append(title.values()));
        return values.toString();
    }
}
