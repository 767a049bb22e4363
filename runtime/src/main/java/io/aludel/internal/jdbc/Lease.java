package io.aludel.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection for as long as somebody works with it, with the prepared statements that it has. For one thread at a time.
 */
public final class Lease implements AutoCloseable {
    private final Connection borrowed;
    private final Connection physical;
    private final StatementCache statements;
    private final Release release;
    private boolean broken;

    Lease(Connection borrowed, Connection physical, StatementCache statements, Release release) {
        this.borrowed = borrowed;
        this.physical = physical;
        this.statements = statements;
        this.release = release;
    }

    /** Returns the connection as its owner handed it out: what transactions are controlled through. */
    public Connection borrowed() {
        return borrowed;
    }

    /** Returns the driver's connection: what statements are prepared on. */
    public Connection physical() {
        return physical;
    }

    StatementCache statements() {
        return statements;
    }

    /** Says that the connection is of no more use. */
    public void markBroken() {
        broken = true;
    }

    /** Closes the idle prepared statements, as after a change of the schema. */
    public void forgetStatements() throws SQLException {
        statements.clear();
    }

    /** Gives the connection back to where it came from. */
    @Override
    public void close() throws SQLException {
        release.release(borrowed, statements, broken);
    }

    /** What becomes of the connection afterwards. */
    @FunctionalInterface
    interface Release {
        void release(Connection borrowed, StatementCache statements, boolean broken) throws SQLException;
    }
}
