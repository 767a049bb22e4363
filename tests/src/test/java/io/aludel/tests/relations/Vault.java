package io.aludel.tests.relations;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has secrets, which are not to be loaded by accident. */
@Entity(table = "vaults")
public class Vault {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(length = 40)
    public String name = "";

    @Relationship(mappedBy = "vault", cascade = Cascade.ALL, fetch = FetchStrategy.RAISE)
    public List<Secret> secrets = new ArrayList<>();

    /** For the mapper. */
    public Vault() {}

    /** Makes one. */
    public Vault(String name) {
        this.name = name;
    }
}
