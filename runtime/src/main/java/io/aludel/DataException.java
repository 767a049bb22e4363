package io.aludel;

import org.jspecify.annotations.Nullable;

/** A value does not fit its column or its field: too long, out of range, not convertible. */
public class DataException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception that no statement caused. */
    public DataException(String message) {
        super(message, null, null);
    }

    /** Makes an exception for a failed statement, or for a value that could not be converted. */
    public DataException(String message, @Nullable String sql, @Nullable Throwable cause) {
        super(message, sql, cause);
    }
}
