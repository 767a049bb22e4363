package io.aludel.tests.shop;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** The parent of products; no version. */
@Entity(table = "categories")
public class Category {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40, unique = true)
    public String name = "";

    public @Nullable String description;

    /** For the mapper. */
    public Category() {}

    /** Makes a category. */
    public Category(String name) {
        this.name = name;
    }
}
