package io.aludel.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection for as long as somebody works with it, with the prepared statements that it has. For one thread at a time.
 */
public final class Lease implements AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(Lease.class);

    private final Connection borrowed;
    private final Connection physical;
    private final StatementCache statements;
    private final Release release;
    private final List<Cursor> cursors = new ArrayList<>(0);
    private boolean broken;
    private int writes;

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

    /** Says that a statement has changed rows, or may have changed some of those that it was to change. */
    void wrote() {
        writes++;
    }

    /** Returns how many statements may have changed rows so far; it tells whether work that failed has left something behind. */
    public int writes() {
        return writes;
    }

    /** Says that a cursor is open, which must not outlive the lease. */
    void opened(Cursor cursor) {
        cursors.add(cursor);
    }

    /** Says that a cursor is closed. */
    void closed(Cursor cursor) {
        cursors.remove(cursor);
    }

    /** Closes the cursors that are still open. */
    public void closeCursors() {
        closeAll(List.copyOf(cursors));
    }

    private static void closeAll(List<Cursor> open) {
        if (!open.isEmpty()) {
            Endings.both(open.get(0)::close, () -> closeAll(open.subList(1, open.size())));
        }
    }

    /** Gives the connection back to where it came from. */
    @Override
    public void close() throws SQLException {
        Endings.<SQLException>both(this::closeCursors, () -> release.release(borrowed, statements, broken));
    }

    /** Gives the connection back when the work is done or has failed already: what its owner says to that changes nothing. */
    public void giveBack() {
        try {
            close();
        } catch (SQLException cause) {
            LOGGER.debug("Giving a connection back failed", cause);
        }
    }

    /** What becomes of the connection afterwards. */
    @FunctionalInterface
    interface Release {
        void release(Connection borrowed, StatementCache statements, boolean broken) throws SQLException;
    }
}
