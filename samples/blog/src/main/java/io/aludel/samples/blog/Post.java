package io.aludel.samples.blog;

import static io.aludel.annotation.Cascade.ALL;
import static io.aludel.annotation.Cascade.SAVE;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.CreatedAt;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Index;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.UpdatedAt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Has one author, comments that go with it, and tags that other posts have as well. */
@Entity(table = "posts")
@Index(columns = {"published", "created_at desc"})
public class Post {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 200)
    String title;

    @Column(text = true)
    String content;

    boolean published;

    @CreatedAt
    Instant createdAt;

    @UpdatedAt
    Instant updatedAt;

    @Relationship
    Ref<User> author = Ref.empty();

    @Relationship(mappedBy = "post", cascade = ALL, orphanDelete = true, orderBy = "id")
    List<Comment> comments = new ArrayList<>();

    @Relationship(joinTable = "post_tag", cascade = SAVE, orderBy = "name")
    Set<Tag> tags = new LinkedHashSet<>();

    /** For Aludel, which fills the fields. */
    protected Post() {}

    Post(String title, String content, Tag... tags) {
        this.title = title;
        this.content = content;
        this.tags.addAll(List.of(tags));
    }

    Post publish() {
        published = true;
        return this;
    }

    @Override
    public String toString() {
        return "'" + title + "'";
    }
}
