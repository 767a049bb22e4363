package io.aludel.tests.relations;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has prizes, which know nothing of it. */
@Entity(table = "actors")
public class Actor {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(joinTable = "actor_prizes", cascade = Cascade.SAVE, orderBy = "name")
    public List<Prize> prizes = new ArrayList<>();

    /** For the mapper. */
    public Actor() {}

    /** Makes one. */
    public Actor(String name) {
        this.name = name;
    }
}
