package io.aludel.tests.holders;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.OnDelete;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** What goes with its forum, which the database sees to. */
@Entity(table = "visits")
public class Visit {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Relationship(onDelete = OnDelete.CASCADE)
    public Ref<Forum> forum = Ref.empty();
}
