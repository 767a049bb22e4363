package io.aludel.tests.holders;

import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import org.jspecify.annotations.Nullable;

/** What knows nothing of its forum. */
@Entity(table = "rules")
public class Rule {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 50)
    public String text = "";

    /** For the mapper. */
    public Rule() {}

    /** Makes one. */
    public Rule(String text) {
        this.text = text;
    }
}
