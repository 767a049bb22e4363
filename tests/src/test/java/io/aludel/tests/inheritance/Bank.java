package io.aludel.tests.inheritance;

import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a subclass refers to. */
@Entity(table = "banks")
public class Bank {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship(mappedBy = "bank", orderBy = "reference")
    public List<Transfer> transfers = new ArrayList<>();

    /** For the mapper. */
    public Bank() {}

    /** Makes a bank. */
    public Bank(String name) {
        this.name = name;
    }
}
