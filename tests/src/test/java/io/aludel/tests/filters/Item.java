package io.aludel.tests.filters;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Is marked as deleted, belongs to a tenant, refers to a shelf and has marks over a join table. */
@Entity(table = "shelf_items")
public class Item {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(unique = true)
    public String name = "";

    public boolean deleted;

    public long tenant;

    @Relationship
    public @Nullable Ref<Shelf> shelf = Ref.empty();

    @Relationship(joinTable = "item_marks", cascade = Cascade.SAVE, orderBy = "name")
    public Set<Mark> marks = new LinkedHashSet<>();

    /** For the mapper. */
    Item() {}

    Item(String name, long tenant) {
        this.name = name;
        this.tenant = tenant;
    }
}
