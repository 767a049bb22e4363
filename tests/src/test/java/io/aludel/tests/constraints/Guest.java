package io.aludel.tests.constraints;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Validates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constraints in every place: inherited, on fields, on elements, within an embedded value, on a collection of entities. */
@Entity(table = "guests")
class Guest extends Person {
    @Id
    @GeneratedValue
    @Nullable
    Long id;

    @Email
    @Nullable
    String email;

    @Embedded
    @Valid
    @Nullable
    Address home;

    @Column(array = true)
    List<@NotBlank String> nicknames = new ArrayList<>();

    @Relationship(mappedBy = "guest", cascade = Cascade.ALL, orderBy = "id")
    @Valid
    @Size(max = 2)
    List<Stay> stays = new ArrayList<>();

    /** For the mapper. */
    Guest() {}

    Guest(String name) {
        this.name = name;
    }

    @Validates("name")
    void checkName(String given) {
        if (given.equals("Nobody")) {
            throw new IllegalArgumentException("somebody");
        }
    }
}
