package io.aludel.tests.relations;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Holds its customer without a reference. */
@Entity(table = "bills")
public class Bill {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String number = "";

    @Relationship(cascade = Cascade.SAVE)
    public @Nullable Customer customer;

    /** For the mapper. */
    public Bill() {}

    /** Makes one. */
    public Bill(String number) {
        this.number = number;
    }
}
