package io.aludel.samples.phrasebook;

import static io.aludel.annotation.Cascade.ALL;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Version;
import java.util.ArrayList;
import java.util.List;

/** Somebody who writes books. */
@Entity(table = "authors")
public class Author {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 100)
    String name;

    @Version
    int version;

    @Relationship(mappedBy = "author", cascade = ALL, orphanDelete = true, orderBy = "title")
    List<Book> books = new ArrayList<>();

    /** For Aludel, which fills the fields. */
    protected Author() {}

    Author(String name) {
        this.name = name;
    }
}
