package io.aludel.samples.phrasebook;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/** A book, by one author. */
@Entity(table = "books")
public class Book {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 200)
    String title;

    @Relationship
    Ref<Author> author = Ref.empty();

    /** For Aludel, which fills the fields. */
    protected Book() {}

    Book(String title) {
        this.title = title;
    }
}
