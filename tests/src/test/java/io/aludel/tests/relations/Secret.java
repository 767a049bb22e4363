package io.aludel.tests.relations;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** In a vault. */
@Entity(table = "secrets")
public class Secret {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String text = "";

    @Relationship(fetch = FetchStrategy.RAISE)
    public Ref<Vault> vault = Ref.empty();

    /** For the mapper. */
    public Secret() {}

    /** Makes one. */
    public Secret(String text) {
        this.text = text;
    }
}
