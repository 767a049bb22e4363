package io.aludel.tests.fetching;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has two lists. */
@Entity
public class Writer {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship(mappedBy = "writer", cascade = Cascade.SAVE, orderBy = "title desc")
    public List<Novel> novels = new ArrayList<>();

    @Relationship(mappedBy = "writer", cascade = Cascade.SAVE)
    public List<Prize> prizes = new ArrayList<>();

    /** For the mapper. */
    Writer() {}

    Writer(String name) {
        this.name = name;
    }
}
