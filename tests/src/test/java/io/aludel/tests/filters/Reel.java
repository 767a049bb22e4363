package io.aludel.tests.filters;

import io.aludel.annotation.Entity;

/** Has the other rows of the table of its hierarchy. */
@Entity
public class Reel extends Medium {
    /** For the mapper. */
    Reel() {}

    Reel(String title) {
        this.title = title;
    }
}
