package io.aludel.samples.phrasebook;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/** What a user says of himself or herself. */
@Entity(table = "profiles")
public class Profile {
    @Id
    @GeneratedValue
    Long id;

    @Column(text = true)
    String bio;

    @Relationship
    @Column(unique = true)
    Ref<User> user = Ref.empty();

    /** For Aludel, which fills the fields. */
    protected Profile() {}

    Profile(String bio) {
        this.bio = bio;
    }
}
