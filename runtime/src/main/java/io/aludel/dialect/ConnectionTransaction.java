package io.aludel.dialect;

import java.sql.SQLException;

/**
 * A transaction on one connection, begun by {@link Dialect#begin}. After {@link #commit} or {@link #rollback} the
 * connection is as it was before, and this object must not be used again. For one thread at a time, like its connection.
 */
public interface ConnectionTransaction {
    /** Makes the work permanent and ends the transaction. When this throws, {@link #rollback} is still to be called. */
    void commit() throws SQLException;

    /** Undoes the work and ends the transaction. Does nothing when the database has already rolled it back. */
    void rollback() throws SQLException;

    /** Sets a savepoint. The name is one that the caller makes, not one that a user gives. */
    void savepoint(String name) throws SQLException;

    /** Undoes what was done since the savepoint, which stays. */
    void rollbackTo(String name) throws SQLException;

    /** Forgets a savepoint and keeps what was done since. */
    void release(String name) throws SQLException;
}
