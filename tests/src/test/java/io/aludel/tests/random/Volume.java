package io.aludel.tests.random;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands on a shelf or nowhere, may follow another volume, and has marks. */
@Entity(table = "library_volume")
public class Volume {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String label = "";

    public String title = "";

    @Relationship
    @Nullable
    Ref<Shelf> shelf = Ref.empty();

    @Relationship(cascade = Cascade.SAVE)
    @Nullable
    Ref<Volume> previous = Ref.empty();

    @Relationship(mappedBy = "previous")
    public List<Volume> sequels = new ArrayList<>();

    @Relationship(joinTable = "volume_mark", cascade = Cascade.SAVE)
    public Set<Mark> marks = new LinkedHashSet<>();

    /** For the mapper. */
    Volume() {}

    Volume(String label) {
        this.label = label;
        this.title = label;
    }

    Ref<Shelf> shelf() {
        return Objects.requireNonNull(shelf);
    }

    Ref<Volume> previous() {
        return Objects.requireNonNull(previous);
    }
}
