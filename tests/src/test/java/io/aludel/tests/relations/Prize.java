package io.aludel.tests.relations;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Given to actors. */
@Entity(table = "prizes")
public class Prize {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    /** For the mapper. */
    public Prize() {}

    /** Makes one. */
    public Prize(String name) {
        this.name = name;
    }
}
