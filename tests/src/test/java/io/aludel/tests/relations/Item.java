package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** In a catalog. */
@Entity(table = "items")
public class Item {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String sku = "";

    @Relationship
    public Ref<Catalog> catalog = Ref.empty();

    /** For the mapper. */
    public Item() {}

    /** Makes one. */
    public Item(String sku) {
        this.sku = sku;
    }
}
