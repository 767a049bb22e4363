package shop.catalog;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The key of {@link Stock}.
 *
 * @param productId the column {@code product_id}
 * @param warehouse the column {@code warehouse}
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public record StockKey(Long productId, String warehouse) {
}
