package io.aludel.tests.fetching;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree. */
@Entity
public class Branch {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship
    public @Nullable Ref<Branch> parent = Ref.empty();

    @Relationship(mappedBy = "parent", cascade = Cascade.SAVE)
    public List<Branch> children = new ArrayList<>();

    /** For the mapper. */
    Branch() {}

    Branch(String name) {
        this.name = name;
    }
}
