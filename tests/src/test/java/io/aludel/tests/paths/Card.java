package io.aludel.tests.paths;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** The side with the foreign key of a one-to-one relationship, and a relationship named as a method of all tables. */
@Entity(table = "path_card")
public class Card {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String number = "";

    @Relationship
    public @Nullable Ref<Client> client = Ref.empty();

    @Relationship
    public @Nullable Ref<Mark> columns = Ref.empty();

    /** For the mapper. */
    Card() {}

    Card(String number) {
        this.number = number;
    }
}
