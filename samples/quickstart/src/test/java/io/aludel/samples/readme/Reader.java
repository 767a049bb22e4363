package io.aludel.samples.readme;

import static io.aludel.annotation.Cascade.ALL;
import static io.aludel.annotation.Cascade.SAVE;

import io.aludel.Many;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;

@Entity(table = "readers")
class Reader {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 80)
    String name;

    @Relationship(joinColumn = "reader_id", cascade = ALL, orphanDelete = true)
    List<Address> addresses = new ArrayList<>();

    @Relationship(mappedBy = "reader", cascade = SAVE)
    Many<Loan> loans = Many.empty();

    protected Reader() {}

    Reader(String name) {
        this.name = name;
    }
}
