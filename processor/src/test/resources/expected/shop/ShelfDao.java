package shop;

import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityDao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Stateless access to the rows of {@link Shelf}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class ShelfDao extends EntityDao<Shelf, Shelf.Place> {
    /**
     * Makes a DAO over a database, or over a session, in whose transaction it then takes part.
     */
    public ShelfDao(DataAccess access) {
        super(QShelf.SHELF, access);
    }
}
