package io.aludel.tests.projections;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/** Refers to a line by two columns. */
@Entity(table = "projection_note")
public class Note {
    @Id
    public long id;

    public String text = "";

    @Relationship
    public Ref<Line> line = Ref.empty();

    /** For the mapper. */
    Note() {}

    Note(long id, String text, Line line) {
        this.id = id;
        this.text = text;
        this.line = Ref.of(line);
    }
}
