package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Of a user. */
@Entity(table = "user_profiles")
public class Profile {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String bio = "";

    @Relationship
    @Column(nullable = true, unique = true)
    public Ref<User> user = Ref.empty();

    /** For the mapper. */
    public Profile() {}

    /** Makes one. */
    public Profile(String bio) {
        this.bio = bio;
    }
}
