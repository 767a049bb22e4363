package io.aludel.tests.shop;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Ten columns beside the key, some with defaults of the database. */
@Entity(table = "profiles")
public class Profile {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public @Nullable String first;
    public @Nullable String last;
    public @Nullable String street;
    public @Nullable String city;
    public @Nullable String country;
    public @Nullable Integer born;
    public boolean active;
    public double score;

    @Column(serverDefault = "'new'")
    public @Nullable String state;

    @Column(serverDefault = "7")
    public @Nullable Integer points;

    /** For the mapper. */
    public Profile() {}

    /** Makes a profile. */
    public Profile(@Nullable String first) {
        this.first = first;
    }
}
