package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Of a user, and deleted when that has another. */
@Entity(table = "passports")
public class Passport {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String number = "";

    @Relationship
    @Column(nullable = true, unique = true)
    public Ref<User> holder = Ref.empty();

    /** For the mapper. */
    public Passport() {}

    /** Makes one. */
    public Passport(String number) {
        this.number = number;
    }
}
