package io.aludel.benchmarks;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** A child. */
@Entity
public class Title {
    @Id
    @GeneratedValue
    @Nullable
    Long id;

    String name = "";

    int pages;

    @Relationship
    @Column(index = true)
    Ref<Publisher> publisher = Ref.empty();

    /** For the mapper. */
    Title() {}

    Title(String name, int pages) {
        this.name = name;
        this.pages = pages;
    }

    /** The values of the child. */
    String values() {
        return id + " " + name + " " + pages;
    }
}
