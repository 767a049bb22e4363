package shop.catalog;

import io.aludel.Ref;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import io.aludel.annotation.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A record with references. */
@Entity
public record Price(
        @Id long id,
        @Relationship Ref<Product> product,
        BigDecimal amount,
        @Relationship @Nullable Ref<Stock> only,
        @Version int version) {}
