package io.aludel.tests.random;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds volumes that outlive it, and notes that do not. */
@Entity(table = "library_shelf")
public class Shelf {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String label = "";

    @Column(unique = true)
    public String code = "";

    @Relationship(mappedBy = "shelf", cascade = Cascade.SAVE)
    public List<Volume> volumes = new ArrayList<>();

    @Relationship(mappedBy = "shelf", cascade = Cascade.ALL, orphanDelete = true)
    public List<Note> notes = new ArrayList<>();

    /** For the mapper. */
    Shelf() {}

    Shelf(String label, String code) {
        this.label = label;
        this.code = code;
    }
}
