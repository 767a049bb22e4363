package shop.catalog;

import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityDao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Stateless access to the rows of {@link Category}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class CategoryDao extends EntityDao<Category, Long> {
    /**
     * Makes a DAO over a database, or over a session, in whose transaction it then takes part.
     */
    public CategoryDao(DataAccess access) {
        super(QCategory.CATEGORY, access);
    }
}
