package io.aludel;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database cannot be reached, refused the log-in, or the connection broke. */
public class ConnectionException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception. */
    public ConnectionException(String message, @Nullable String sql, @Nullable SQLException cause) {
        super(message, sql, cause);
    }
}
