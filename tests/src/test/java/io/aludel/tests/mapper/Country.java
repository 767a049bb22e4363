package io.aludel.tests.mapper;

import io.aludel.annotation.Column;
import io.aludel.annotation.CreatedAt;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Version;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A record with a key that the application assigns. */
@Entity
record Country(
        @Id @Column(length = 2) String code,
        String name,
        @Nullable @Embedded Position capital,
        @Nullable Long population,
        @Column(serverDefault = "'unknown'") String continent,
        @CreatedAt LocalDateTime createdAt,
        @Version Integer version) {

    @SuppressWarnings("NullAway") // a record that is not stored yet lacks what Aludel and the database give it
    static Country unsaved(String code, String name, @Nullable Position capital) {
        return new Country(code, name, capital, null, null, null, null);
    }
}
