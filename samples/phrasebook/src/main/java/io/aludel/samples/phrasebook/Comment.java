package io.aludel.samples.phrasebook;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/** What a user has to say about a post. */
@Entity(table = "comments")
public class Comment {
    @Id
    @GeneratedValue
    Long id;

    @Column(text = true)
    String content;

    @Relationship
    Ref<Post> post = Ref.empty();

    @Relationship
    Ref<User> author = Ref.empty();

    /** For Aludel, which fills the fields. */
    protected Comment() {}

    Comment(String content) {
        this.content = content;
    }
}
