package io.aludel.internal.session;

import io.aludel.AccessMode;
import io.aludel.AludelException;
import io.aludel.CommitOutcomeUnknownException;
import io.aludel.DatabaseException;
import io.aludel.dialect.ConnectionTransaction;
import io.aludel.internal.engine.Engine;
import io.aludel.internal.jdbc.DataSourceConnections;
import io.aludel.internal.jdbc.Endings;
import io.aludel.internal.jdbc.Lease;
import io.aludel.internal.persist.Channel;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The transactions of a session, one after the other: begun by the first statement, which also takes the connection, and
 * ended by commit or rollback, which give it back. Does not refer to the session, so that a lost session can be cleaned up.
 */
final class SessionTransaction {
    private static final Logger LOGGER = LoggerFactory.getLogger(SessionTransaction.class);

    private final Engine engine;
    private final SessionSettings settings;
    private @Nullable Channel channel;
    private @Nullable ConnectionTransaction transaction;
    private int number = 1;
    private int savepoints;
    private @Nullable Throwable failure;
    private int failedAt;

    SessionTransaction(Engine engine, SessionSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /** Returns the number of the transaction that is on, or that the next statement begins. */
    int number() {
        return number;
    }

    /** Returns whether a connection is held. */
    boolean isActive() {
        return channel != null;
    }

    /** Returns whether the transaction may have changed rows. */
    boolean hasWritten() {
        Channel current = channel;
        return current != null && current.lease().writes() > 0;
    }

    /** Returns the way to the database, beginning a transaction when none is on. */
    Channel channel() {
        requireUsable();
        Channel current = channel;
        return current == null ? begin() : current;
    }

    private Channel begin() {
        Connection given = settings.connection();
        Lease lease = given == null
                ? engine.lease(settings.options().access())
                : DataSourceConnections.external(given, engine.counters());
        try {
            transaction = given == null || given.getAutoCommit()
                    ? engine.dialect()
                            .begin(
                                    lease.borrowed(),
                                    settings.options().access(),
                                    settings.options().isolation())
                    : new JoinedTransaction(given);
        } catch (SQLException cause) {
            DatabaseException exception = engine.runner().failed(lease, "Beginning a transaction", null, cause);
            lease.giveBack();
            throw exception;
        } catch (RuntimeException | Error refused) {
            Endings.after(refused, lease::giveBack);
            throw refused;
        }
        engine.counters().transactionBegan();
        Channel begun = new Channel(engine.runner(), lease, settings.timeoutSeconds());
        channel = begun;
        return begun;
    }

    /** Says that work failed half-way, so that only a rollback helps. */
    void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
            failedAt = savepoints;
        }
    }

    /** Returns whether work may go on. */
    boolean isUsable() {
        return failure == null;
    }

    /** Refuses to end the transaction while a savepoint is on. */
    void requireOutermost(String verb) {
        if (savepoints > 0) {
            throw new AludelException("Within nested(..) the session's transaction cannot be ended by " + verb
                    + "(): let the block return or throw, and end the transaction outside of it");
        }
    }

    /** Refuses to write in a transaction that was declared to read. */
    void requireWritable() {
        if (settings.options().access() == AccessMode.READ_ONLY) {
            throw new AludelException("The session was opened to read only, and has something to write: use"
                    + " Database.transaction, or make no changes");
        }
    }

    /** Refuses work after a failure. */
    void requireUsable() {
        if (failure != null) {
            throw new AludelException(
                    "The transaction cannot go on: work in it failed (" + failure.getMessage()
                            + "). Call rollback(), or let the block end with the exception",
                    failure);
        }
    }

    void commit() {
        requireUsable();
        ConnectionTransaction current = transaction;
        Channel open = channel;
        if (current != null && open != null) {
            try {
                open.lease().closeCursors();
                current.commit();
            } catch (SQLException cause) {
                DatabaseException exception = engine.runner().commitFailed(open.lease(), cause);
                if (exception instanceof CommitOutcomeUnknownException) {
                    end();
                    throw exception;
                }
                fail(exception);
                throw exception;
            }
        }
        end();
    }

    void rollback() {
        ConnectionTransaction current = transaction;
        Channel open = channel;
        try {
            if (current != null && open != null) {
                rollback(open.lease(), current);
            }
        } catch (SQLException cause) {
            open.lease().markBroken();
            LOGGER.debug("Rolling back failed; the connection is given up", cause);
        } finally {
            end();
        }
    }

    /** A listener that throws while cursors are closed must not keep the transaction from being rolled back. */
    private static void rollback(Lease lease, ConnectionTransaction current) throws SQLException {
        Endings.<SQLException>both(lease::closeCursors, current::rollback);
    }

    private void end() {
        Channel open = channel;
        channel = null;
        transaction = null;
        failure = null;
        savepoints = 0;
        number++;
        if (open != null) {
            open.lease().giveBack();
        }
    }

    /** Sets a savepoint and returns its number. */
    int savepoint() {
        Lease lease = channel().lease();
        try {
            transaction().savepoint(name(savepoints + 1));
        } catch (SQLException cause) {
            throw engine.runner().failed(lease, "Setting a savepoint", null, cause);
        }
        return ++savepoints;
    }

    /** Forgets the innermost savepoint and keeps the work. */
    void release(int savepoint) {
        requireUsable();
        Lease lease = channel().lease();
        try {
            transaction().release(name(savepoint));
        } catch (SQLException cause) {
            throw engine.runner().failed(lease, "Releasing a savepoint", null, cause);
        }
        savepoints = savepoint - 1;
    }

    /** Undoes the work since a savepoint, and a failure with it. */
    void rollbackTo(int savepoint) {
        Channel open = channel;
        if (open == null) {
            return;
        }
        try {
            transaction().rollbackTo(name(savepoint));
            transaction().release(name(savepoint));
        } catch (SQLException cause) {
            DatabaseException exception =
                    engine.runner().failed(open.lease(), "Rolling back to a savepoint", null, cause);
            fail(exception);
            throw exception;
        }
        savepoints = savepoint - 1;
        if (failedAt >= savepoint) {
            failure = null;
        }
    }

    private ConnectionTransaction transaction() {
        ConnectionTransaction current = transaction;
        if (current == null) {
            throw new IllegalStateException("No transaction is on");
        }
        return current;
    }

    private static String name(int savepoint) {
        return "aludel_" + savepoint;
    }
}
