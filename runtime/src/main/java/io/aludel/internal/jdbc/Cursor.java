package io.aludel.internal.jdbc;

import io.aludel.DataException;
import io.aludel.DatabaseException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An open result. Its statement is out of the cache until the cursor is closed. */
public final class Cursor implements AutoCloseable {
    private final Lease lease;
    private final StatementKey key;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final StatementRunner runner;
    private final long start;
    private final Parameters parameters;
    private final int timeoutSeconds;
    private long count;
    private boolean open = true;

    Cursor(
            Lease lease,
            StatementKey key,
            PreparedStatement statement,
            ResultSet rows,
            StatementRunner runner,
            long start,
            Parameters parameters,
            int timeoutSeconds) {
        this.lease = lease;
        this.key = key;
        this.statement = statement;
        this.rows = rows;
        this.runner = runner;
        this.start = start;
        this.parameters = parameters;
        this.timeoutSeconds = timeoutSeconds;
        lease.opened(this);
    }

    /** Moves to the next row, or closes the cursor behind the last one and returns false. */
    public boolean next() {
        if (!open) {
            return false;
        }
        try {
            if (rows.next()) {
                count++;
                return true;
            }
        } catch (SQLException cause) {
            throw failed(cause);
        }
        close();
        return false;
    }

    /** Returns the current row. */
    public ResultSet row() {
        return rows;
    }

    /** Closes the cursor for a failure of reading the current row, and returns the exception to throw. */
    public DatabaseException failed(SQLException cause) {
        DatabaseException failure = runner.failed(lease, key.action(), key.sql(), cause);
        finish(false, failure);
        return failure;
    }

    /** Closes the cursor for a value in the current row that cannot be read, and returns the exception to throw. */
    public DataException failed(DataException unfit) {
        DataException failure = runner.told(unfit);
        finish(false, failure);
        return failure;
    }

    @Override
    public void close() {
        finish(true, null);
    }

    private void finish(boolean reusable, @Nullable DatabaseException failure) {
        if (!open) {
            return;
        }
        open = false;
        lease.closed(this);
        boolean closed = reusable;
        try {
            rows.close();
        } catch (SQLException refused) {
            closed = false;
        }
        runner.closed(this, closed, count, failure);
    }

    Lease lease() {
        return lease;
    }

    StatementKey key() {
        return key;
    }

    PreparedStatement statement() {
        return statement;
    }

    Parameters parameters() {
        return parameters;
    }

    int timeoutSeconds() {
        return timeoutSeconds;
    }

    long start() {
        return start;
    }
}
