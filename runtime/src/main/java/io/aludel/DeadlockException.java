package io.aludel;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Two transactions waited for each other and the database ended this one. Running it again usually works. */
public class DeadlockException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception. */
    public DeadlockException(String message, @Nullable String sql, @Nullable SQLException cause) {
        super(message, sql, cause);
    }

    @Override
    public final boolean isRetryable() {
        return true;
    }
}
