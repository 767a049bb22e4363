package io.aludel.tests.order;

import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;

/** Works in a store. */
@Entity(table = "workers")
@ForeignKey(columns = "store_id", references = Store.class)
public class Worker {
    @Id
    public long id;

    public long storeId;

    /** For the mapper. */
    public Worker() {}

    /** Makes a worker. */
    public Worker(long id, long storeId) {
        this.id = id;
        this.storeId = storeId;
    }
}
