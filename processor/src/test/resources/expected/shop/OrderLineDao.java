package shop;

import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityDao;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Stateless access to the rows of {@link OrderLine}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class OrderLineDao extends EntityDao<OrderLine, OrderLineKey> {
    /**
     * Makes a DAO over a database, or over a session, in whose transaction it then takes part.
     */
    public OrderLineDao(DataAccess access) {
        super(QOrderLine.ORDER_LINE, access);
    }

    /**
     * Returns the one row with the given {@code sku} and {@code batch}, or empty.
     */
    public Optional<OrderLine> findBySkuAndBatch(String sku, int batch) {
        return findBy(QOrderLine.ORDER_LINE.sku.eq(sku)
                .and(QOrderLine.ORDER_LINE.batch.eq(batch)));
    }
}
