package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** In a folder, and of an owner. */
@Entity(table = "documents")
public class Document {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String title = "";

    @Relationship
    @Column(nullable = true)
    public Ref<Folder> folder = Ref.empty();

    @Relationship
    @Column(nullable = true)
    public Ref<Owner> owner = Ref.empty();

    /** For the mapper. */
    public Document() {}

    /** Makes one. */
    public Document(String title) {
        this.title = title;
    }
}
