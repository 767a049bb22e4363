package io.aludel.samples.readme;

import static io.aludel.annotation.Cascade.ALL;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Version;
import java.util.ArrayList;
import java.util.List;

@Entity(table = "authors")
class Author {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 80)
    String name;

    @Relationship(mappedBy = "author", cascade = ALL, orphanDelete = true, orderBy = "title")
    List<Book> books = new ArrayList<>();

    @Version
    int version;

    protected Author() {}

    Author(String name) {
        this.name = name;
    }
}
