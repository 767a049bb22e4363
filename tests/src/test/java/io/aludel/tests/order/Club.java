package io.aludel.tests.order;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Version;
import org.jspecify.annotations.Nullable;

/** May have a president, who is a member of a club. */
@Entity(table = "clubs")
public class Club {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Relationship
    public @Nullable Ref<Member> president;

    @Version
    public int version;
}
