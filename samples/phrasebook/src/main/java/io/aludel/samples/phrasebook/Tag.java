package io.aludel.samples.phrasebook;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;

/** A word that posts have in common. */
@Entity(table = "tags")
public class Tag {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 50, unique = true)
    String name;

    @Relationship(mappedBy = "tags", orderBy = "id")
    List<Post> posts = new ArrayList<>();

    /** For Aludel, which fills the fields. */
    protected Tag() {}

    Tag(String name) {
        this.name = name;
    }
}
