package io.aludel.samples.blog;

import static io.aludel.annotation.Cascade.ALL;

import io.aludel.annotation.Column;
import io.aludel.annotation.CreatedAt;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Validates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Somebody who writes. What a user has written goes with the user. */
@Entity(table = "users")
public class User {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 80, unique = true)
    String username;

    @Column(length = 120, unique = true)
    String email;

    @CreatedAt
    Instant createdAt;

    @Relationship(mappedBy = "author", cascade = ALL, orphanDelete = true, orderBy = "id")
    List<Post> posts = new ArrayList<>();

    @Relationship(mappedBy = "author", cascade = ALL, orphanDelete = true, orderBy = "id")
    List<Comment> comments = new ArrayList<>();

    /** For Aludel, which fills the fields. */
    protected User() {}

    User(String username) {
        this.username = username;
        this.email = username + "@example.com";
    }

    @Validates("email")
    void checkEmail(String value) {
        if (!value.contains("@")) {
            throw new IllegalArgumentException("must have an @");
        }
    }

    @Override
    public String toString() {
        return username;
    }
}
