package shop.catalog;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.HashMap;
import java.util.Map;

/** A key of a reference and another field, which is that of maps as well. */
@Entity
public class Stock {
    @Id
    @Relationship(deferrable = true)
    Ref<Product> product = Ref.empty();

    @Id
    String warehouse;

    int pieces;

    @Relationship(joinTable = "substitutes")
    Map<StockKey, Stock> substitutes = new HashMap<>();
}
