package io.aludel.tests.order;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/** Has to have a raft. */
@Entity(table = "rowers")
public class Rower {
    @Id
    public long id;

    @Relationship
    public Ref<Raft> raft = Ref.empty();
}
