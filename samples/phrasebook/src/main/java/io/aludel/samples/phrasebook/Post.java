package io.aludel.samples.phrasebook;

import static io.aludel.annotation.Cascade.ALL;
import static io.aludel.annotation.Cascade.SAVE;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Has one author, comments that go with it, and tags that other posts have as well. */
@Entity(table = "posts")
public class Post {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 200)
    String title;

    @Column(text = true)
    String content;

    boolean published;

    @Relationship
    Ref<User> author = Ref.empty();

    @Relationship(mappedBy = "post", cascade = ALL, orphanDelete = true, orderBy = "id")
    List<Comment> comments = new ArrayList<>();

    @Relationship(joinTable = "post_tag", cascade = SAVE, orderBy = "name")
    Set<Tag> tags = new LinkedHashSet<>();

    /** For Aludel, which fills the fields. */
    protected Post() {}

    Post(String title, String content) {
        this.title = title;
        this.content = content;
    }
}
