package io.aludel.tests.shop;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** A key of two fields. */
@Entity(table = "memberships")
public class Membership {
    @Id
    public @Nullable Long personId;

    @Id
    public @Nullable String club;

    public String role = "";

    /** For the mapper. */
    public Membership() {}

    /** Makes a membership. */
    public Membership(@Nullable Long personId, @Nullable String club, String role) {
        this.personId = personId;
        this.club = club;
        this.role = role;
    }
}
