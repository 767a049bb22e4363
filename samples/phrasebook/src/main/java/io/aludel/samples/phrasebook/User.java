package io.aludel.samples.phrasebook;

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
import io.aludel.annotation.Validates;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody with an account, who writes posts, is in groups, has a profile and orders. */
@Entity(table = "users")
@Index(columns = {"email", "username"})
public class User {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 80, unique = true)
    String username;

    @Column(length = 255, unique = true)
    String email;

    @Column(length = 100)
    @Nullable
    String nickname;

    @Column(length = 20)
    @Nullable
    String phone;

    int age;

    @Column(length = 20)
    String status = "active";

    @Column(length = 50)
    String department = "none";

    @Column(precision = 10, scale = 2)
    BigDecimal salary = BigDecimal.ZERO;

    boolean active = true;

    boolean admin;

    @CreatedAt
    Instant createdAt;

    @UpdatedAt
    Instant updatedAt;

    @Relationship(mappedBy = "user", cascade = ALL, orphanDelete = true)
    Ref<Profile> profile = Ref.empty();

    @Relationship(joinTable = "user_groups", cascade = SAVE)
    Set<Group> groups = new LinkedHashSet<>();

    @Relationship(mappedBy = "author", cascade = ALL, orphanDelete = true, orderBy = "id")
    List<Post> posts = new ArrayList<>();

    @Relationship(mappedBy = "author", cascade = ALL, orphanDelete = true, orderBy = "id")
    List<Comment> comments = new ArrayList<>();

    @Relationship(mappedBy = "user")
    List<Order> orders = new ArrayList<>();

    /** For Aludel, which fills the fields. */
    protected User() {}

    User(String username, int age) {
        this.username = username;
        this.email = username.toLowerCase(Locale.ROOT) + "@example.com";
        this.age = age;
    }

    @Validates("email")
    void checkEmail(String value) {
        if (!value.contains("@")) {
            throw new IllegalArgumentException("Invalid email address");
        }
    }

    @Validates("age")
    void checkAge(int value) {
        if (value < 0 || value > 150) {
            throw new IllegalArgumentException("Invalid age");
        }
    }
}
