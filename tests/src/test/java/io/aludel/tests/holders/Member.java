package io.aludel.tests.holders;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;

/** The other side of a join table: here it is a list. */
@Entity(table = "forum_people")
public class Member {
    @Id
    @Column(length = 20)
    public String name = "";

    @Relationship(mappedBy = "members")
    public List<Forum> forums = new ArrayList<>();

    /** For the mapper. */
    public Member() {}

    /** Makes one. */
    public Member(String name) {
        this.name = name;
    }
}
