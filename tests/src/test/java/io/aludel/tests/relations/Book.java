package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has an author perhaps, chapters of its own, and tags that others have too. */
@Entity(table = "books")
public class Book {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String title = "";

    public int pages;

    @Relationship
    @Column(nullable = true)
    public Ref<Author> author = Ref.empty();

    @Relationship(mappedBy = "book", cascade = Cascade.ALL, orphanDelete = true, orderBy = "number")
    public List<Chapter> chapters = new ArrayList<>();

    @Relationship(joinTable = "book_tags", cascade = Cascade.SAVE, orderBy = "name desc")
    public Set<Tag> tags = new LinkedHashSet<>();

    /** For the mapper. */
    public Book() {}

    /** Makes one. */
    public Book(String title) {
        this.title = title;
    }
}
