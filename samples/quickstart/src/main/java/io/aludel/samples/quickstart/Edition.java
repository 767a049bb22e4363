package io.aludel.samples.quickstart;

import io.aludel.annotation.Column;
import io.aludel.annotation.CreatedAt;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of the file come from.
 *
 * @param id the key, which the database makes: null until the record is stored
 * @param java the version of the JDK
 * @param timeZones the edition of its time zone data, such as 2026a
 * @param lastYear the last year whose clock changes were worked out
 * @param loadedAt when; filled in by Aludel
 */
@Entity(table = "editions")
@Unique(columns = {"java", "time_zones", "last_year"})
public record Edition(
        @Id @GeneratedValue @Nullable Long id,
        @Column(length = 40) String java,
        @Column(length = 10) String timeZones,
        int lastYear,
        @CreatedAt @Nullable Instant loadedAt) {
    Edition(String java, String timeZones, int lastYear) {
        this(null, java, timeZones, lastYear, null);
    }
}
