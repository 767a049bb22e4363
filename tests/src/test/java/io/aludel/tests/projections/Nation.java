package io.aludel.tests.projections;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;

/** At the end of paths. */
@Entity(table = "projection_nation")
public class Nation {
    @Id
    public int id;

    public String name = "";

    /** For the mapper. */
    Nation() {}

    Nation(int id, String name) {
        this.id = id;
        this.name = name;
    }
}
