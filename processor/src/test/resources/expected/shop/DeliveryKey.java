package shop;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * The key of {@link Delivery}.
 *
 * @param year the column {@code year}
 * @param number the column {@code number}
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public record DeliveryKey(int year, int number) {
}
