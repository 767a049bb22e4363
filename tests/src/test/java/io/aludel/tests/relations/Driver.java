package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Has a licence of its own. */
@Entity(table = "drivers")
public class Driver {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(cascade = Cascade.ALL, orphanDelete = true)
    @Column(nullable = true)
    public Ref<Licence> licence = Ref.empty();

    /** For the mapper. */
    public Driver() {}

    /** Makes one. */
    public Driver(String name) {
        this.name = name;
    }
}
