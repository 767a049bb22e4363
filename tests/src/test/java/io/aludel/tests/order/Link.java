package io.aludel.tests.order;

import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;

/** A ring of rows that each have to have a next one. */
@Entity(table = "links")
@ForeignKey(columns = "next_id", references = Link.class)
public class Link {
    @Id
    public long id;

    public long nextId;

    /** For the mapper. */
    public Link() {}

    /** Makes a link. */
    public Link(long id, long nextId) {
        this.id = id;
        this.nextId = nextId;
    }
}
