package io.aludel;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A statement or the wait for a lock took longer than allowed, or the statement was cancelled. */
public class TimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception. */
    public TimeoutException(String message, @Nullable String sql, @Nullable SQLException cause) {
        super(message, sql, cause);
    }
}
