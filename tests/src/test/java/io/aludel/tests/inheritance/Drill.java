package io.aludel.tests.inheritance;

import io.aludel.annotation.Entity;

/** Has its jobs from the class above. */
@Entity
public class Drill extends Tool {
    public int watts;

    /** For the mapper. */
    public Drill() {}

    /** Makes a drill. */
    public Drill(String name, int watts) {
        super(name);
        this.watts = watts;
    }
}
