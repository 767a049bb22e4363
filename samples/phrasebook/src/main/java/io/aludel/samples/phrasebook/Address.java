package io.aludel.samples.phrasebook;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;

/** Where orders are sent to. */
@Entity(table = "addresses")
public class Address {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 100)
    String city;

    /** For Aludel, which fills the fields. */
    protected Address() {}

    Address(String city) {
        this.city = city;
    }
}
