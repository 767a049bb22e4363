package shop.catalog;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** One-to-one by a shared key, and an entity that is held directly. */
@Entity
public class Details {
    @Id
    long id;

    @Relationship(joinColumn = "id")
    Ref<Product> product = Ref.empty();

    String text;

    @Relationship
    @Nullable Photo cover;
}
