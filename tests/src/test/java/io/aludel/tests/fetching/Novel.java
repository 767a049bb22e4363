package io.aludel.tests.fetching;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Is in a list, refers to a publisher that may be missing, and has labels over a join table. */
@Entity
public class Novel {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String title = "";

    @Relationship
    public @Nullable Ref<Writer> writer = Ref.empty();

    @Relationship
    public @Nullable Ref<House> house = Ref.empty();

    @Relationship(joinTable = "novel_label", cascade = Cascade.SAVE, orderBy = "name desc")
    public Set<Label> labels = new LinkedHashSet<>();

    /** For the mapper. */
    Novel() {}

    Novel(String title) {
        this.title = title;
    }
}
