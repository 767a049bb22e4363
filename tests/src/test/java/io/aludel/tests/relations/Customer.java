package io.aludel.tests.relations;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has bills. */
@Entity(table = "customers")
public class Customer {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(mappedBy = "customer", cascade = Cascade.SAVE)
    public List<Bill> bills = new ArrayList<>();

    /** For the mapper. */
    public Customer() {}

    /** Makes one. */
    public Customer(String name) {
        this.name = name;
    }
}
