package io.aludel.tests.paths;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refers to a region by two columns, or to none. */
@Entity(table = "path_town")
public class Town {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship
    public @Nullable Ref<Region> region = Ref.empty();

    @Relationship(mappedBy = "town")
    public List<Client> clients = new ArrayList<>();

    /** For the mapper. */
    Town() {}

    Town(String name) {
        this.name = name;
    }
}
