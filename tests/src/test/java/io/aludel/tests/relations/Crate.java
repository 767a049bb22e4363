package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.OnDelete;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** In a warehouse. */
@Entity(table = "crates")
public class Crate {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String label = "";

    @Relationship(onDelete = OnDelete.CASCADE)
    public Ref<Warehouse> warehouse = Ref.empty();

    /** For the mapper. */
    public Crate() {}

    /** Makes one. */
    public Crate(String label) {
        this.label = label;
    }
}
