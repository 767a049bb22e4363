package io.aludel.tests.relations;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has crates, which the database deletes. */
@Entity(table = "warehouses")
public class Warehouse {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(mappedBy = "warehouse", cascade = Cascade.ALL)
    public List<Crate> crates = new ArrayList<>();

    /** For the mapper. */
    public Warehouse() {}

    /** Makes one. */
    public Warehouse(String name) {
        this.name = name;
    }
}
