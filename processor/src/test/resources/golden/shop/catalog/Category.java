package shop.catalog;

import io.aludel.annotation.Cascade;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One-to-many relationships. */
@Entity
public class Category {
    @Id
    @GeneratedValue
    long id;

    String name;

    @Relationship(mappedBy = "category", cascade = Cascade.ALL, orphanDelete = true, orderBy = "name desc")
    List<Product> products = new ArrayList<>();

    @Relationship(mappedBy = "category", mapKey = "name", condition = "replacement_id is null")
    Map<String, Product> current = new HashMap<>();
}
