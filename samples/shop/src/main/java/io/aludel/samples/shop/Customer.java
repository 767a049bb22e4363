package io.aludel.samples.shop;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody who buys. */
@Entity(table = "customers")
public class Customer {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 255, unique = true)
    String email;

    boolean active = true;

    @Column
    Instant registeredAt;

    @Relationship(mappedBy = "customer", orderBy = "placed_at desc")
    List<Order> orders = new ArrayList<>();

    /** For Aludel, which fills the fields. */
    protected Customer() {}

    Customer(String email, Instant registeredAt) {
        this.email = email;
        this.registeredAt = registeredAt;
    }
}
