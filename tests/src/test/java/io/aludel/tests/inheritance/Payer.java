package io.aludel.tests.inheritance;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has payments of any class. */
@Entity(table = "payers")
public class Payer {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship(mappedBy = "payer", cascade = Cascade.SAVE, orderBy = "reference")
    public List<Payment> payments = new ArrayList<>();

    /** For the mapper. */
    public Payer() {}

    /** Makes a payer. */
    public Payer(String name) {
        this.name = name;
    }
}
