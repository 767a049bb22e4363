package io.aludel;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database does not understand a statement, or a table, column or sequence that it names does not exist. */
public class SyntaxException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception. */
    public SyntaxException(String message, @Nullable String sql, @Nullable SQLException cause) {
        super(message, sql, cause);
    }
}
