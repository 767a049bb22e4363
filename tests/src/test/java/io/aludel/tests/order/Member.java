package io.aludel.tests.order;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Has to be in a club. */
@Entity(table = "members")
public class Member {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Relationship
    public Ref<Club> club = Ref.empty();

    /** For the mapper. */
    public Member() {}

    /** Makes a member. */
    public Member(Club club) {
        this.club = Ref.of(club);
    }
}
