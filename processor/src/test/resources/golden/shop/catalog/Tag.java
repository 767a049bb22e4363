package shop.catalog;

import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.LinkedHashSet;
import java.util.Set;

/** The other side of many-to-many. */
@Entity
public class Tag {
    @Id
    String name;

    @Relationship(mappedBy = "tags")
    Set<Product> products = new LinkedHashSet<>();
}
