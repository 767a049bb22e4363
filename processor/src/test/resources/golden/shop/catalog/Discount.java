package shop.catalog;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.GeneratedValue;
import io.aludel.annotation.Id;
import io.aludel.annotation.Inheritance;
import io.aludel.annotation.InheritanceStrategy;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Version;
import org.jspecify.annotations.Nullable;

/** The sealed base of a hierarchy in one table. */
@Entity(table = "discounts")
@Inheritance(strategy = InheritanceStrategy.SINGLE_TABLE)
public abstract sealed class Discount permits Coupon, Sale {
    @Id
    @GeneratedValue
    @Nullable Long id;

    @Version
    int version;

    @Relationship
    Ref<Product> product = Ref.empty();
}
