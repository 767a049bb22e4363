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

/** One of two parents of documents. */
@Entity(table = "folders")
public class Folder {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(mappedBy = "folder", cascade = Cascade.SAVE, orphanDelete = true)
    public List<Document> documents = new ArrayList<>();

    /** For the mapper. */
    public Folder() {}

    /** Makes one. */
    public Folder(String name) {
        this.name = name;
    }
}
