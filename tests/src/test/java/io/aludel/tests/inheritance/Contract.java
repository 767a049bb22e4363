package io.aludel.tests.inheritance;

import io.aludel.annotation.Entity;

/** Another paper. */
@Entity(table = "archived_contracts")
public class Contract extends Paper {
    public long worth;

    /** For the mapper. */
    public Contract() {}

    /** Makes a contract. */
    public Contract(int archive, int number, String title, long worth) {
        this.archive = archive;
        this.number = number;
        this.title = title;
        this.worth = worth;
    }
}
