package shop;

import io.aludel.mapping.DataAccess;
import io.aludel.mapping.EntityDao;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Stateless access to the rows of {@link Author}.
 */
@Generated("io.aludel.processor.EntityProcessor")
@NullUnmarked
public final class AuthorDao extends EntityDao<Author, Long> {
    /**
     * Makes a DAO over a database, or over a session, in whose transaction it then takes part.
     */
    public AuthorDao(DataAccess access) {
        super(QAuthor.AUTHOR, access);
    }

    /**
     * Returns the one row with the given {@code isbn}, or empty.
     */
    public Optional<Author> findByIsbn(String isbn) {
        return findBy(QAuthor.AUTHOR.isbn.eq(isbn));
    }
}
