package io.aludel.tests.order;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Has to be tied to another one. */
@Entity(table = "knots")
public class Knot {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Relationship
    public Ref<Knot> other = Ref.empty();
}
