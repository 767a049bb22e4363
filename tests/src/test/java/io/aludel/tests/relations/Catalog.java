package io.aludel.tests.relations;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has items by a column of theirs. */
@Entity(table = "catalogs")
public class Catalog {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(mappedBy = "catalog", mapKey = "sku", cascade = Cascade.ALL, orphanDelete = true, orderBy = "sku")
    public Map<String, Item> items = new LinkedHashMap<>();

    /** For the mapper. */
    public Catalog() {}

    /** Makes one. */
    public Catalog(String name) {
        this.name = name;
    }
}
