package io.aludel.tests.relations;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.LinkedHashSet;
import java.util.Set;

/** What books are about. */
@Entity(table = "tags")
public class Tag {
    @Id
    @Column(length = 40)
    public String name = "";

    @Relationship(mappedBy = "tags")
    public Set<Book> books = new LinkedHashSet<>();

    /** For the mapper. */
    public Tag() {}

    /** Makes one. */
    public Tag(String name) {
        this.name = name;
    }
}
