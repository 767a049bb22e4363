package io.aludel.tests.order;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/** Has to have a captain, at the end of the transaction. */
@Entity(table = "ships")
public class Ship {
    @Id
    public long id;

    @Relationship(deferrable = true)
    public Ref<Captain> captain = Ref.empty();

    /** For the mapper. */
    public Ship() {}

    /** Makes one without the other. */
    public Ship(long id) {
        this.id = id;
    }
}
