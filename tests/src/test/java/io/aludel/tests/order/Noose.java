package io.aludel.tests.order;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Has to be tied to another one at the end of the transaction, by a key that the database gives. */
@Entity(table = "nooses")
public class Noose {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Relationship(deferrable = true)
    public Ref<Noose> other = Ref.empty();
}
