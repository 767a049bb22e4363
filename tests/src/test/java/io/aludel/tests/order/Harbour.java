package io.aludel.tests.order;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;

/** Has to be in a land. */
@Entity(table = "harbours")
@ForeignKey(columns = "land_code", references = Land.class)
public class Harbour {
    @Id
    public long id;

    @Column(length = 10)
    public String landCode = "";

    /** For the mapper. */
    public Harbour() {}

    /** Makes a harbour. */
    public Harbour(long id, String landCode) {
        this.id = id;
        this.landCode = landCode;
    }
}
