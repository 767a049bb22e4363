package io.aludel.samples.phrasebook;

import static io.aludel.annotation.Cascade.SAVE;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;

/** Somebody who orders. */
@Entity(table = "customers")
public class Customer {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 100)
    String name;

    @Column(length = 100)
    String email;

    @Relationship(mappedBy = "customer", cascade = SAVE, orderBy = "placed_at")
    List<Order> orders = new ArrayList<>();

    /** For Aludel, which fills the fields. */
    protected Customer() {}

    Customer(String name, String email) {
        this.name = name;
        this.email = email;
    }
}
