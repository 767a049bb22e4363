package shop.catalog;

import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityDao;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Stateless access to the rows of {@link Movement}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class MovementDao extends EntityDao<Movement, UUID> {
    /**
     * Makes a DAO over a database, or over a session, in whose transaction it then takes part.
     */
    public MovementDao(DataAccess access) {
        super(QMovement.MOVEMENT, access);
    }
}
