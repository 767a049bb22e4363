package io.aludel.samples.quickstart;

import io.aludel.annotation.Column;
import io.aludel.annotation.CreatedAt;
import io.aludel.annotation.Entity;
import io.aludel.annotation.ForeignKey;
import io.aludel.annotation.Id;
import io.aludel.annotation.Index;
import io.aludel.annotation.UpdatedAt;
import io.aludel.annotation.Validates;
import io.aludel.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A country of ISO 3166. A class: change a field in a session, and the commit writes it. */
@Entity(table = "countries")
@ForeignKey(columns = "currency_code", references = Currency.class)
@Index(columns = {"times_shown", "name"})
public class Country {
    @Id
    @Column(length = 2)
    String code;

    @Column(length = 3, unique = true)
    String alpha3;

    @Column(length = 100)
    String name;

    @Column(length = 3, index = true)
    @Nullable
    String currencyCode;

    int timesShown;

    @CreatedAt
    Instant createdAt;

    @UpdatedAt
    Instant updatedAt;

    @Version
    int version;

    /** For Aludel, which fills the fields. */
    protected Country() {}

    Country(String code, String alpha3, String name, @Nullable String currencyCode) {
        this.code = code;
        this.alpha3 = alpha3;
        this.name = name;
        this.currencyCode = currencyCode;
    }

    @Validates({"code", "alpha3"})
    void checkLetters(String value) {
        if (!value.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')) {
            throw new IllegalArgumentException("must be capital letters");
        }
    }
}
