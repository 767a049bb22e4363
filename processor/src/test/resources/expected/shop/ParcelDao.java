package shop;

import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityDao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Stateless access to the rows of {@link Parcel}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class ParcelDao extends EntityDao<Parcel, DeliveryKey> {
    /**
     * Makes a DAO over a database, or over a session, in whose transaction it then takes part.
     */
    public ParcelDao(DataAccess access) {
        super(QParcel.PARCEL, access);
    }
}
