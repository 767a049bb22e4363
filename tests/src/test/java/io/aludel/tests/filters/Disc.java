package io.aludel.tests.filters;

import io.aludel.annotation.Entity;

/** Has some rows of the table of its hierarchy. */
@Entity
public class Disc extends Medium {
    /** For the mapper. */
    Disc() {}

    Disc(String title) {
        this.title = title;
    }
}
