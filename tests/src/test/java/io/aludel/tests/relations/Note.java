package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Belongs to a chapter. */
@Entity(table = "notes")
public class Note {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String text = "";

    @Relationship
    public Ref<Chapter> chapter = Ref.empty();

    /** For the mapper. */
    public Note() {}

    /** Makes one. */
    public Note(String text) {
        this.text = text;
    }
}
