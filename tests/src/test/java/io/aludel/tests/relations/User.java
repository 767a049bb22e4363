package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Has one of several things. */
@Entity(table = "users")
public class User {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(mappedBy = "user", cascade = Cascade.SAVE)
    public Ref<Profile> profile = Ref.empty();

    @Relationship(mappedBy = "holder", cascade = Cascade.ALL, orphanDelete = true)
    public Ref<Passport> passport = Ref.empty();

    @Relationship(mappedBy = "user", cascade = Cascade.ALL)
    public Ref<Badge> badge = Ref.empty();

    /** For the mapper. */
    public User() {}

    /** Makes one. */
    public User(String name) {
        this.name = name;
    }
}
