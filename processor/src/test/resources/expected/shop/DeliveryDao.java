package shop;

import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityDao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Stateless access to the rows of {@link Delivery}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class DeliveryDao extends EntityDao<Delivery, DeliveryKey> {
    /**
     * Makes a DAO over a database, or over a session, in whose transaction it then takes part.
     */
    public DeliveryDao(DataAccess access) {
        super(QDelivery.DELIVERY, access);
    }
}
