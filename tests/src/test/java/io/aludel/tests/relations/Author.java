package io.aludel.tests.relations;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has books, which outlive it. */
@Entity(table = "authors")
public class Author {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Version
    public int version;

    @Relationship(mappedBy = "author", condition = "pages > 100")
    public List<Book> longBooks = new ArrayList<>();

    @Relationship(mappedBy = "author", cascade = Cascade.SAVE, orderBy = "title")
    public List<Book> books = new ArrayList<>();

    /** For the mapper. */
    public Author() {}

    /** Makes one. */
    public Author(String name) {
        this.name = name;
    }
}
