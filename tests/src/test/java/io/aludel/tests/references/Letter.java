package io.aludel.tests.references;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** References whose columns have a field of their own as well, one of them a primitive. */
@Entity(table = "letters")
public class Letter {
    @Id
    public long id;

    @Relationship
    public @Nullable Ref<Company> sender = Ref.empty();

    public @Nullable Long senderId;

    @Relationship(joinColumn = "receiver")
    public Ref<Company> recipient = Ref.empty();

    @Column(insertable = false, updatable = false)
    public long receiver;

    /** For the mapper. */
    public Letter() {}

    /** Makes one. */
    public Letter(long id) {
        this.id = id;
    }
}
