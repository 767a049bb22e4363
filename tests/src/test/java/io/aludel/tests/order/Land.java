package io.aludel.tests.order;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Version;

/** A natural key that others refer to. */
@Entity(table = "lands")
public class Land {
    @Id
    @Column(length = 10)
    public String code = "";

    public String name = "";

    @Version
    public int version;

    /** For the mapper. */
    public Land() {}

    /** Makes a land. */
    public Land(String code, String name) {
        this.code = code;
        this.name = name;
    }
}
