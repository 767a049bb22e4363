package io.aludel.samples.phrasebook;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.LinkedHashSet;
import java.util.Set;

/** Users who belong together. */
@Entity(table = "groups")
public class Group {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 100)
    String name;

    @Relationship(mappedBy = "groups")
    Set<User> users = new LinkedHashSet<>();

    /** For Aludel, which fills the fields. */
    protected Group() {}

    Group(String name) {
        this.name = name;
    }
}
