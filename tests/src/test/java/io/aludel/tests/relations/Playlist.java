package io.aludel.tests.relations;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has songs, whose rows refer to it without a field there. */
@Entity(table = "playlists")
public class Playlist {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(joinColumn = "playlist_id", cascade = Cascade.ALL, orphanDelete = true, orderBy = "title")
    public List<Song> songs = new ArrayList<>();

    /** For the mapper. */
    public Playlist() {}

    /** Makes one. */
    public Playlist(String name) {
        this.name = name;
    }
}
