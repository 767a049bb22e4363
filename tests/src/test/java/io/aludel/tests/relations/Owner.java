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
@Entity(table = "owners")
public class Owner {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(mappedBy = "owner", cascade = Cascade.SAVE, orphanDelete = true)
    public List<Document> documents = new ArrayList<>();

    /** For the mapper. */
    public Owner() {}

    /** Makes one. */
    public Owner(String name) {
        this.name = name;
    }
}
