package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Has a language, and perhaps another one that it was made in. */
@Entity(table = "films")
public class Film {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String title = "";

    @Relationship(cascade = Cascade.SAVE)
    public Ref<Language> language = Ref.empty();

    @Relationship(cascade = Cascade.SAVE)
    @Column(nullable = true)
    public Ref<Language> originalLanguage = Ref.empty();

    /** For the mapper. */
    public Film() {}

    /** Makes one. */
    public Film(String title) {
        this.title = title;
    }
}
