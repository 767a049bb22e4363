package io.aludel.tests.random;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Belongs to a shelf. */
@Entity(table = "library_note")
public class Note {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String label = "";

    @Relationship
    Ref<Shelf> shelf = Ref.empty();

    /** For the mapper. */
    Note() {}

    Note(String label) {
        this.label = label;
    }
}
