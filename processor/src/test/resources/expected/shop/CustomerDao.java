package shop;

import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityDao;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Stateless access to the rows of {@link Customer}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class CustomerDao extends EntityDao<Customer, UUID> {
    /**
     * Makes a DAO over a database, or over a session, in whose transaction it then takes part.
     */
    public CustomerDao(DataAccess access) {
        super(QCustomer.CUSTOMER, access);
    }
}
