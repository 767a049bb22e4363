package io.aludel.samples.readme;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;

@Entity(table = "addresses")
class Address {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 80)
    String town;

    protected Address() {}

    Address(String town) {
        this.town = town;
    }
}
