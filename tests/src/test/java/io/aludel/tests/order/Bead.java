package io.aludel.tests.order;

import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;

/** A ring of rows that each have to have a next one at the end of the transaction. */
@Entity(table = "beads")
@ForeignKey(columns = "next_id", references = Bead.class, deferrable = true)
public class Bead {
    @Id
    public long id;

    public long nextId;

    /** For the mapper. */
    public Bead() {}

    /** Makes a bead. */
    public Bead(long id, long nextId) {
        this.id = id;
        this.nextId = nextId;
    }
}
