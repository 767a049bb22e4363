package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Must have a publisher. */
@Entity(table = "magazines")
public class Magazine {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String title = "";

    @Relationship
    public Ref<Publisher> publisher = Ref.empty();

    /** For the mapper. */
    public Magazine() {}

    /** Makes one. */
    public Magazine(String title) {
        this.title = title;
    }
}
