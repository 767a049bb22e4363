package io.aludel.tests.shop;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A key that the application assigns, and a boxed version. */
@Entity(table = "countries")
public class Country {
    @Id
    @Column(length = 2)
    public @Nullable String code;

    public String name = "";

    @Version
    public @Nullable Integer version;

    /** For the mapper. */
    public Country() {}

    /** Makes a country. */
    public Country(@Nullable String code, String name) {
        this.code = code;
        this.name = name;
    }
}
