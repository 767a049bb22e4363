package io.aludel;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The transaction could not be put in an order with those that ran beside it. Running it again usually works. */
public class SerializationException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception. */
    public SerializationException(String message, @Nullable String sql, @Nullable SQLException cause) {
        super(message, sql, cause);
    }

    @Override
    public final boolean isRetryable() {
        return true;
    }
}
