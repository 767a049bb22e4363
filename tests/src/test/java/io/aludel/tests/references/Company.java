package io.aludel.tests.references;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** What the others belong to. */
@Entity(table = "companies")
public class Company {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    /** For the mapper. */
    public Company() {}

    /** Makes one. */
    public Company(String name) {
        this.name = name;
    }
}
