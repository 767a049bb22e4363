package shop.catalog;

import io.aludel.Ref;
import io.aludel.annotation.Column;
import io.aludel.annotation.Entity;
import io.aludel.annotation.Id;
import io.aludel.annotation.Relationship;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** References by several columns that have one in common, and a field beside a reference. */
@Entity
public class Movement {
    @Id
    UUID id;

    @Relationship(joinColumn = {"product_id", "source_warehouse"})
    Ref<Stock> source = Ref.empty();

    @Relationship(joinColumn = {"product_id", "destination_warehouse"})
    @Column(index = true)
    @Nullable Ref<Stock> destination = Ref.empty();

    @Relationship
    @Nullable Ref<Movement> reverted = Ref.empty();

    @Nullable UUID revertedId;
}
