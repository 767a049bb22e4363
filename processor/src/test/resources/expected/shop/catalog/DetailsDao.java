package shop.catalog;

import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityDao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Stateless access to the rows of {@link Details}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class DetailsDao extends EntityDao<Details, Long> {
    /**
     * Makes a DAO over a database, or over a session, in whose transaction it then takes part.
     */
    public DetailsDao(DataAccess access) {
        super(QDetails.DETAILS, access);
    }
}
