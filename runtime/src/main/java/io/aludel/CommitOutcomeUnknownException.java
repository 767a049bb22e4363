package io.aludel;

import java.sql.SQLException;

/**
 * The connection broke while a transaction was being committed: whether the database has it is not known. Look for a row
 * that the transaction wrote before running it again.
 */
public final class CommitOutcomeUnknownException extends ConnectionException {
    private static final long serialVersionUID = 1L;

    /** Makes an exception. */
    public CommitOutcomeUnknownException(String message, SQLException cause) {
        super(message, null, cause);
    }
}
