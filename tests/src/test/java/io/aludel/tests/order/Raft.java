package io.aludel.tests.order;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Has to have a rower, at the end of the transaction; its key is of the database's making. */
@Entity(table = "rafts")
public class Raft {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Relationship(deferrable = true)
    public Ref<Rower> rower = Ref.empty();
}
