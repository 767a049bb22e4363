package io.aludel.tests.filters;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is marked as deleted instead of being deleted, and has a list of items that are as well. */
@Entity(table = "shelves")
public class Shelf {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    public boolean deleted;

    @Relationship(mappedBy = "shelf", cascade = Cascade.SAVE, orderBy = "name")
    public List<Item> items = new ArrayList<>();

    /** For the mapper. */
    Shelf() {}

    Shelf(String name) {
        this.name = name;
    }
}
