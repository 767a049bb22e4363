package io.aludel.tests.filters;

import io.aludel.annotation.Entity;

/** Has a table of its own beside that of the base. */
@Entity(table = "machines")
public class Machine extends Asset {
    public int watts;

    /** For the mapper. */
    Machine() {}

    Machine(String label) {
        this.label = label;
    }
}
