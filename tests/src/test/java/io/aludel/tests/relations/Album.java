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

/** Has photos, which outlive it. */
@Entity(table = "albums")
public class Album {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(joinColumn = "album_id", cascade = Cascade.SAVE, orderBy = "title")
    public List<Photo> photos = new ArrayList<>();

    /** For the mapper. */
    public Album() {}

    /** Makes one. */
    public Album(String name) {
        this.name = name;
    }
}
