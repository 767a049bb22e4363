package io.aludel.tests.order;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/** Has to have a ship. */
@Entity(table = "captains")
public class Captain {
    @Id
    public long id;

    @Relationship
    public Ref<Ship> ship = Ref.empty();

    /** For the mapper. */
    public Captain() {}

    /** Makes one without the other. */
    public Captain(long id) {
        this.id = id;
    }
}
