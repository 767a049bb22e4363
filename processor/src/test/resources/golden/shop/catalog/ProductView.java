package shop.catalog;

import io.aludel.annotation.Path;
import io.aludel.annotation.Projection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Related objects and collections, at several levels. */
@Projection(Product.class)
public record ProductView(
        long id,
        String categoryName,
        @Nullable Long replacementId,
        @Nullable ReplacementView replacement,
        Optional<String> detailsText,
        @Path("tags.name") Set<String> tags,
        List<StockView> stocks,
        @Path("replacement.photos") List<PhotoView> photos) {
    /** An object with a collection. */
    public record ReplacementView(String name, @Path("tags.name") List<String> tags) {}

    /** An element with a key of two columns, and a collection. */
    @Projection(Stock.class)
    public record StockView(String warehouse, int pieces, @Path("substitutes.pieces") List<Integer> substitutes) {}

    /** An element whose table refers to its owner by a column without a field. */
    public record PhotoView(int id) {}
}
