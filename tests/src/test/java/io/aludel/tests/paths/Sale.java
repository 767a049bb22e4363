package io.aludel.tests.paths;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Always has a client; has marks over a join table. */
@Entity(table = "path_sale")
public class Sale {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public int amount;

    @Relationship
    public Ref<Client> client = Ref.empty();

    @Relationship(joinTable = "path_sale_mark")
    public Set<Mark> marks = new LinkedHashSet<>();

    /** For the mapper. */
    Sale() {}

    Sale(int amount) {
        this.amount = amount;
    }
}
