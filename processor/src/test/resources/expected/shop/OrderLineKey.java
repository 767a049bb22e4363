package shop;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The key of {@link OrderLine}.
 *
 * @param orderNumber the column {@code order_number}
 * @param position the column {@code position}
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public record OrderLineKey(long orderNumber, String position) {
}
