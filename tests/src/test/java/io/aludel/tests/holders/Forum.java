package io.aludel.tests.holders;

import io.aludel.Many;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.OnDelete;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** One of each shape of to-many relationship that is never loaded. */
@Entity(table = "forums")
public class Forum {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 50)
    public String name = "";

    @Relationship(mappedBy = "forum", cascade = Cascade.SAVE)
    public Many<Post> posts = Many.empty();

    @Relationship(mappedBy = "forum", cascade = Cascade.SAVE, orphanDelete = true)
    public Many<Visit> visits = Many.empty();

    @Relationship(mappedBy = "forum", condition = "rating > 5")
    public Many<Post> best = Many.empty();

    @Relationship(joinTable = "forum_members", cascade = Cascade.SAVE)
    public Many<Member> members = Many.empty();

    @Relationship(joinColumn = "forum_id", cascade = Cascade.SAVE)
    public Many<Sticker> stickers = Many.empty();

    @Relationship(joinColumn = "forum_id", cascade = Cascade.SAVE, onDelete = OnDelete.CASCADE, orphanDelete = true)
    public Many<Rule> rules = Many.empty();

    /** For the mapper. */
    public Forum() {}

    /** Makes one. */
    public Forum(String name) {
        this.name = name;
    }
}
