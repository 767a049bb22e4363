package io.aludel.internal.jdbc;

import io.aludel.DatabaseException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Turns what a driver throws into the exceptions that users catch. Implemented by the dialects. */
@FunctionalInterface
public interface ErrorTranslator {
    /**
     * Returns the exception for a failure.
     *
     * @param action what was being done, as the start of a sentence
     * @param sql the statement, or null when there was none
     */
    DatabaseException translate(String action, @Nullable String sql, SQLException cause);
}
