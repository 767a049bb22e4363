package io.aludel.samples.readme;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity(table = "genres")
class Genre {
    @Id
    @Column(length = 40)
    String name;

    @Relationship
    @Nullable
    Ref<Genre> parent = Ref.empty();

    @Relationship(mappedBy = "parent", orderBy = "name")
    List<Genre> children = new ArrayList<>();

    @Relationship(mappedBy = "genres", orderBy = "title")
    List<Book> books = new ArrayList<>();

    protected Genre() {}

    Genre(String name) {
        this.name = name;
    }
}
