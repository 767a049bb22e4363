package shop.catalog;

import io.aludel.Ref;
import io.aludel.annotation.Cascade;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.FetchStrategy;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.OnDelete;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reference that is required, one that is not, an inverse one, many-to-many, and one-to-many without a field there. */
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

    @Relationship(mappedBy = "product", cascade = Cascade.ALL)
    @Nullable Ref<Details> details = Ref.empty();

    @Relationship(joinColumn = "product_id", orderBy = "id", fetch = FetchStrategy.SELECT_IN)
    List<Photo> photos = new ArrayList<>();
}
