package io.aludel.tests.relations;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;

/** A row of the join table, for statements alone. */
@Entity(table = "book_tags")
public class BookTag {
    @Id
    public long bookId;

    @Id
    @Column(length = 40)
    public String tagName = "";

    /** For the mapper. */
    public BookTag() {}
}
