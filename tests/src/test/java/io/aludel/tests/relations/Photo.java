package io.aludel.tests.relations;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** In an album, or in none. */
@Entity(table = "photos")
public class Photo {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String title = "";

    /** For the mapper. */
    public Photo() {}

    /** Makes one. */
    public Photo(String title) {
        this.title = title;
    }
}
