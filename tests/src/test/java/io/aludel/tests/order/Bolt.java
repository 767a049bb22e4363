package io.aludel.tests.order;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.GenerationStrategy;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has to have a nut, at the end of the transaction; its key is of Aludel's making. */
@Entity(table = "bolts")
public class Bolt {
    @Id
    @GeneratedValue(strategy = GenerationStrategy.UUID)
    public @Nullable UUID id;

    @Relationship(deferrable = true)
    public Ref<Nut> nut = Ref.empty();
}
