package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Belongs to a book. */
@Entity(table = "chapters")
public class Chapter {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public int number;

    @Relationship
    public Ref<Book> book = Ref.empty();

    @Relationship(mappedBy = "chapter", cascade = Cascade.ALL, orphanDelete = true)
    public List<Note> notes = new ArrayList<>();

    /** For the mapper. */
    public Chapter() {}

    /** Makes one. */
    public Chapter(int number) {
        this.number = number;
    }
}
