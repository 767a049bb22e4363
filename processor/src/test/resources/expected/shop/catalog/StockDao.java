package shop.catalog;

import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityDao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Stateless access to the rows of {@link Stock}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class StockDao extends EntityDao<Stock, StockKey> {
    /**
     * Makes a DAO over a database, or over a session, in whose transaction it then takes part.
     */
    public StockDao(DataAccess access) {
        super(QStock.STOCK, access);
    }
}
