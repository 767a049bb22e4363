package shop.catalog;

import io.aludel.annotation.Check;
import io.aludel.annotation.Entity;

/** Adds a column and a check. */
@Entity
@Check("percent < 100")
public final class Sale extends Discount {
    int percent;
}
