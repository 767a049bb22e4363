package io.aludel.tests.order;

import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;
import io.aludel.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Has a manager, who works in a store. */
@Entity(table = "stores")
@ForeignKey(columns = "manager_id", references = Worker.class)
public class Store {
    @Id
    public long id;

    public @Nullable Long managerId;

    @Version
    public int version;

    /** For the mapper. */
    public Store() {}

    /** Makes a store. */
    public Store(long id, @Nullable Long managerId) {
        this.id = id;
        this.managerId = managerId;
    }
}
