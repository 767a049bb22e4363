package io.aludel.samples.readme;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;

@Entity(table = "publishers")
class Publisher {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 80, unique = true)
    String name;

    protected Publisher() {}

    Publisher(String name) {
        this.name = name;
    }
}
