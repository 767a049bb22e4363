package io.aludel;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A database refused or failed to do something. The subclasses tell what; this class itself is for what none of them
 * fits.
 */
public class DatabaseException extends AludelException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String sql;

    /**
     * Makes an exception for a failed statement, or for no statement in particular. The cause is what the driver threw, or
     * what was wrong with a value.
     */
    public DatabaseException(String message, @Nullable String sql, @Nullable Throwable cause) {
        super(message, cause);
        this.sql = sql;
    }

    /** Returns the statement, without values, or null when there was none. */
    public @Nullable String sql() {
        return sql;
    }

    /** Returns the SQLState that the driver gave (SQL standard, part 2, clause 24), or null. */
    public @Nullable String sqlState() {
        return getCause() instanceof SQLException cause ? cause.getSQLState() : null;
    }

    /** Returns the database's own error code, or 0. */
    public int vendorCode() {
        return getCause() instanceof SQLException cause ? cause.getErrorCode() : 0;
    }

    /** Returns whether running the whole transaction again, from its start, may well succeed. */
    public boolean isRetryable() {
        return false;
    }
}
