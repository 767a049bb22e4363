package shop.catalog;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.OnDelete;
import io.aludel.annotation.Relationship;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reference that is required, one that is not, and many-to-many. */
@Entity
public class Product {
    @Id
    @GeneratedValue
    long id;

    String name;

    @Relationship(onDelete = OnDelete.CASCADE)
    @Column(index = true)
    Ref<Category> category = Ref.empty();

    @Relationship
    @Nullable Ref<Product> replacement;

    @Relationship(joinTable = "product_tags", cascade = Cascade.SAVE)
    Set<Tag> tags = new LinkedHashSet<>();
}
