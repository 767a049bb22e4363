package io.aludel.tests.shop;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.UpdatedAt;
import io.aludel.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An immutable entity. */
@Entity(table = "settings")
public record Setting(
        @Id @GeneratedValue @Nullable Long id,
        @Column(length = 30, unique = true) String name,
        @Nullable String content,
        @Nullable @UpdatedAt Instant updatedAt,
        @Version int version) {
    /** Makes a setting that is not stored yet. */
    public Setting(String name, @Nullable String content) {
        this(null, name, content, null, 0);
    }

    /** Returns this setting with another content. */
    public Setting with(@Nullable String changed) {
        return new Setting(id, name, changed, updatedAt, version);
    }
}
