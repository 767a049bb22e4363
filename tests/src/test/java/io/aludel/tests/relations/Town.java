package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** In a region. */
@Entity(table = "region_towns")
public class Town {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship
    @Column(nullable = true)
    public Ref<Region> region = Ref.empty();

    /** For the mapper. */
    public Town() {}

    /** Makes one. */
    public Town(String name) {
        this.name = name;
    }
}
