package io.aludel.tests.fetching;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Fetches its owner eagerly, which fetches it eagerly. */
@Entity
public class House {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name = "";

    @Relationship(fetch = FetchStrategy.SELECT_IN)
    public @Nullable Ref<Patron> patron = Ref.empty();

    /** For the mapper. */
    House() {}

    House(String name) {
        this.name = name;
    }
}
