package shop.catalog;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;

/** A key of a reference and another field. */
@Entity
public class Stock {
    @Id
    @Relationship
    Ref<Product> product = Ref.empty();

    @Id
    String warehouse;

    int pieces;
}
