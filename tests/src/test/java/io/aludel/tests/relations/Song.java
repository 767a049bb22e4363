package io.aludel.tests.relations;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** On a playlist. */
@Entity(table = "songs")
public class Song {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String title = "";

    /** For the mapper. */
    public Song() {}

    /** Makes one. */
    public Song(String title) {
        this.title = title;
    }
}
