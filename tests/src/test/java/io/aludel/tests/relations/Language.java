package io.aludel.tests.relations;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two relationships to one table. */
@Entity(table = "languages")
public class Language {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(mappedBy = "language", orderBy = "title")
    public List<Film> films = new ArrayList<>();

    @Relationship(mappedBy = "originalLanguage", orderBy = "title")
    public List<Film> originals = new ArrayList<>();

    /** For the mapper. */
    public Language() {}

    /** Makes one. */
    public Language(String name) {
        this.name = name;
    }
}
