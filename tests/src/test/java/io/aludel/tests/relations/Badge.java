package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/** Has the key of its user. */
@Entity(table = "badges")
public class Badge {
    @Id
    @Relationship
    public Ref<User> user = Ref.empty();

    @Column(length = 40)
    public String code = "";

    /** For the mapper. */
    public Badge() {}

    /** Makes one. */
    public Badge(String code) {
        this.code = code;
    }
}
