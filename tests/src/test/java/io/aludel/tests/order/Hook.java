package io.aludel.tests.order;

import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;
import io.aludel.annotation.OnDelete;

/** Has to have a next one at the end of the transaction, and keeps it from being deleted at once. */
@Entity(table = "hooks")
@ForeignKey(columns = "next_id", references = Hook.class, onDelete = OnDelete.RESTRICT, deferrable = true)
public class Hook {
    @Id
    public long id;

    public long nextId;

    /** For the mapper. */
    public Hook() {}

    /** Makes a hook. */
    public Hook(long id, long nextId) {
        this.id = id;
        this.nextId = nextId;
    }
}
