package io.aludel.tests.holders;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a forum has many of, and may lose. */
@Entity(table = "posts")
public class Post {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 50)
    public String title = "";

    public int rating;

    @Relationship
    public @Nullable Ref<Forum> forum = Ref.empty();

    /** For the mapper. */
    public Post() {}

    /** Makes one. */
    public Post(String title, int rating) {
        this.title = title;
        this.rating = rating;
    }

    /** Returns the reference, which is there in every object that has not lost it. */
    Ref<Forum> forum() {
        return Objects.requireNonNull(forum);
    }
}
