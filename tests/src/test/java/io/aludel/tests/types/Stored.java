package io.aludel.tests.types;

import io.aludel.annotation.CreatedAt;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What every article has. */
@MappedSuperclass
abstract class Stored {
    @Id
    @GeneratedValue
    private @Nullable Long id;

    @CreatedAt
    private @Nullable Instant createdAt;

    @Nullable
    Long getId() {
        return id;
    }

    void setId(@Nullable Long id) {
        this.id = id;
    }

    @Nullable
    Instant getCreatedAt() {
        return createdAt;
    }

    void setCreatedAt(@Nullable Instant createdAt) {
        this.createdAt = createdAt;
    }
}
