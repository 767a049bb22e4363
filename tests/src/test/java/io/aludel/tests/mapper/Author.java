package io.aludel.tests.mapper;

import io.aludel.annotation.AfterLoad;
import io.aludel.annotation.BeforeInsert;
import io.aludel.annotation.Column;
import io.aludel.annotation.CreatedAt;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.UpdatedAt;
import io.aludel.annotation.Validates;
import io.aludel.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A class with a generated key, a version, stamps and columns of many kinds. */
@Entity
class Author {
    @Id
    @GeneratedValue
    @Nullable
    Long id;

    @Column(length = 20)
    String name;

    @Column(unique = true, length = 13)
    String isbn;

    boolean active = true;
    byte tiny = 1;
    short little = 2;
    int books = 3;
    long readers = 4;
    float height = 1.5f;
    double weight = 2.5;
    char grade = 'A';

    @Nullable
    Boolean verified;

    @Nullable
    Byte maybeTiny;

    @Nullable
    Short maybeLittle;

    @Nullable
    Integer rating;

    @Nullable
    Long maybeReaders;

    @Nullable
    Float maybeHeight;

    @Nullable
    Double maybeWeight;

    @Nullable
    Character initial;

    @Nullable
    LocalDate born;

    @Column(precision = 10, scale = 2)
    BigDecimal royalties = BigDecimal.ZERO;

    @Column(serverDefault = "'new'")
    String state;

    @Column(insertable = false, updatable = false, serverDefault = "'import'")
    @Nullable
    String source;

    @CreatedAt
    Instant createdAt;

    @UpdatedAt
    OffsetDateTime updatedAt;

    @Version
    int version;

    transient boolean loaded;

    @SuppressWarnings("NullAway.Init") // filled by whoever makes one
    Author() {}

    Author(String name, String isbn) {
        this();
        this.name = name;
        this.isbn = isbn;
    }

    @Validates("name")
    void checkName(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("must not be blank");
        }
    }

    @Validates
    void checkAll() {
        if (books < 0) {
            throw new IllegalArgumentException("must not have fewer than no books");
        }
    }

    @BeforeInsert
    void trim() {
        name = name.trim();
    }

    @AfterLoad
    void rememberLoading() {
        loaded = true;
    }
}
