package io.aludel.tests.order;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** May be in a land. */
@Entity(table = "towns")
@ForeignKey(columns = "land_code", references = Land.class)
public class Town {
    @Id
    public long id;

    @Column(length = 10)
    public @Nullable String landCode;

    /** For the mapper. */
    public Town() {}

    /** Makes a town. */
    public Town(long id, @Nullable String landCode) {
        this.id = id;
        this.landCode = landCode;
    }
}
