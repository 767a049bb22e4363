package io.aludel.samples.phrasebook;

import static io.aludel.annotation.Cascade.SAVE;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What products are sorted into. */
@Entity(table = "categories")
public class Category {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 100)
    String name;

    @Column(text = true)
    @Nullable
    String description;

    @Relationship(mappedBy = "category", cascade = SAVE, orderBy = "name")
    List<Product> products = new ArrayList<>();

    /** For Aludel, which fills the fields. */
    protected Category() {}

    Category(String name) {
        this.name = name;
    }
}
