package io.aludel.tests.inheritance;

import io.aludel.annotation.Entity;

/** A paper in two tables. */
@Entity(table = "archived_letters")
public class Letter extends Paper {
    public String sender = "";

    /** For the mapper. */
    public Letter() {}

    /** Makes a letter. */
    public Letter(int archive, int number, String title, String sender) {
        this.archive = archive;
        this.number = number;
        this.title = title;
        this.sender = sender;
    }
}
