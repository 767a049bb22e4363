package io.aludel.samples.readme;

import static io.aludel.annotation.Cascade.ALL;
import static io.aludel.annotation.Cascade.SAVE;
import static io.aludel.annotation.OnDelete.SET_NULL;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity(table = "books")
class Book {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 200)
    String title;

    @Relationship
    Ref<Author> author = Ref.empty();

    @Relationship(onDelete = SET_NULL)
    @Nullable
    Ref<Publisher> publisher = Ref.empty();

    @Relationship(mappedBy = "book", cascade = ALL, orphanDelete = true)
    Ref<Cover> cover = Ref.empty();

    @Relationship(joinTable = "book_genres", cascade = SAVE, orderBy = "name")
    Set<Genre> genres = new LinkedHashSet<>();

    @Relationship(mappedBy = "book", mapKey = "language", cascade = ALL, orphanDelete = true)
    Map<String, Translation> translations = new LinkedHashMap<>();

    @Relationship(mappedBy = "book")
    List<Loan> loans = new ArrayList<>();

    protected Book() {}

    Book(String title) {
        this.title = title;
    }
}
