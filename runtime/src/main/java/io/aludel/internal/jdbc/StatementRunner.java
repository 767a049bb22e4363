package io.aludel.internal.jdbc;

import io.aludel.CommitOutcomeUnknownException;
import io.aludel.ConnectionException;
import io.aludel.DataException;
import io.aludel.DatabaseException;
import io.aludel.internal.engine.Counters;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends statements over leases. Shared by all threads of a database. */
public final class StatementRunner {
    private static final Counted<Integer> CHANGED = changed -> changed;

    private final ErrorTranslator errors;
    private final StatementObserver observer;
    private final Counters counters;
    private final int fetchSize;

    /** Makes a runner. */
    public StatementRunner(ErrorTranslator errors, StatementObserver observer, Counters counters, int fetchSize) {
        this.errors = errors;
        this.observer = observer;
        this.counters = counters;
        this.fetchSize = fetchSize;
    }

    /** Sends a query and reads its whole result. */
    public <R> R query(Lease lease, StatementKey key, Parameters parameters, int timeoutSeconds, CountedRows<R> rows) {
        return send(
                lease,
                key,
                parameters,
                timeoutSeconds,
                rows,
                (runner, on, sent, statement, reader) -> runner.read(statement, reader));
    }

    private <R> R read(PreparedStatement statement, CountedRows<R> rows) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            R read = rows.read(result);
            counters.rowsRead(rows.count(read));
            return read;
        }
    }

    /** Sends an INSERT, UPDATE or DELETE and returns how many rows it changed. */
    public long update(Lease lease, StatementKey key, Parameters parameters, int timeoutSeconds) {
        return send(lease, key, parameters, timeoutSeconds, CHANGED, (runner, on, sent, statement, changes) -> {
            int changed = statement.executeUpdate();
            runner.wrote(on, changed);
            return changed;
        });
    }

    /** Sends an INSERT and reads what comes back for the new rows: by a clause of its own, or as the driver's keys. */
    public <R> R insert(
            Lease lease, StatementKey key, Parameters parameters, int timeoutSeconds, CountedRows<R> returned) {
        return send(lease, key, parameters, timeoutSeconds, returned, (runner, on, sent, statement, reader) -> {
            try (ResultSet result = executeReturning(statement, sent)) {
                on.wrote();
                R read = reader.read(result);
                runner.counters.rowsWritten(reader.count(read));
                return read;
            }
        });
    }

    private static ResultSet executeReturning(PreparedStatement statement, StatementKey key) throws SQLException {
        if (key.keys().isEmpty()) {
            return statement.executeQuery();
        }
        statement.executeUpdate();
        return statement.getGeneratedKeys();
    }

    /** Sends one statement for many rows and returns the driver's count for each. */
    public int[] batch(Lease lease, StatementKey key, BatchBinder binder, int timeoutSeconds) {
        BatchRows rows = new BatchRows(binder);
        return send(lease, key, rows, timeoutSeconds, rows, (runner, on, sent, statement, batch) -> {
            int[] counts =
                    batch.isSingle() ? new int[] {statement.executeUpdate()} : runner.executeBatch(on, statement);
            runner.wrote(on, batch.count(counts));
            return counts;
        });
    }

    private int[] executeBatch(Lease lease, PreparedStatement statement) throws SQLException {
        counters.batchSent();
        // when a row fails, those before it may be written
        lease.wrote();
        return statement.executeBatch();
    }

    private void wrote(Lease lease, long count) {
        counters.rowsWritten(count);
        if (count > 0) {
            lease.wrote();
        }
    }

    /**
     * Executes what is prepared and bound. It is handed all that it needs and captures nothing, so that sending a statement makes
     * no object for it.
     */
    @FunctionalInterface
    private interface Execution<R, C extends Counted<R>> {
        R execute(StatementRunner runner, Lease lease, StatementKey key, PreparedStatement statement, C rows)
                throws SQLException;
    }

    private <R, C extends Counted<R>> R send(
            Lease lease,
            StatementKey key,
            Parameters parameters,
            int timeoutSeconds,
            C rows,
            Execution<R, C> execution) {
        long start = observer.start();
        PreparedStatement statement = null;
        boolean reusable = false;
        DatabaseException failure = null;
        long count = 0;
        try {
            statement = lease.statements().take(key);
            limit(statement, timeoutSeconds);
            parameters.bind(statement);
            counters.statementSent();
            R result = execution.execute(this, lease, key, statement, rows);
            count = rows.count(result);
            reusable = true;
            return result;
        } catch (SQLException cause) {
            failure = failed(lease, key.action(), key.sql(), cause);
            throw failure;
        } catch (DataException unfit) {
            failure = observer.told(unfit);
            throw failure;
        } finally {
            finish(lease, key, statement, reusable, timeoutSeconds);
            observer.sent(key.sql(), parameters, count, start, failure);
        }
    }

    /**
     * Returns the names of the columns that a query has, without running it; empty where the driver does not tell. A prepared
     * statement that ran before may not know them any more, so this prepares one of its own.
     */
    public List<String> columns(Lease lease, StatementKey key) {
        try (PreparedStatement statement = lease.physical().prepareStatement(key.sql())) {
            ResultSetMetaData described = statement.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; described != null && i <= described.getColumnCount(); i++) {
                names.add(described.getColumnLabel(i));
            }
            return names;
        } catch (SQLException cause) {
            throw failed(lease, key.action(), key.sql(), cause);
        }
    }

    /** Calls a procedure and reads what comes back through its parameters. */
    public <R> R call(Lease lease, StatementKey key, ProcedureCall<R> call, int timeoutSeconds) {
        long start = observer.start();
        DatabaseException failure = null;
        try (CallableStatement statement = lease.physical().prepareCall(key.sql())) {
            limit(statement, timeoutSeconds);
            call.bind(statement);
            counters.statementSent();
            lease.wrote();
            statement.execute();
            return call.read(statement);
        } catch (SQLException cause) {
            failure = failed(lease, key.action(), key.sql(), cause);
            throw failure;
        } catch (DataException unfit) {
            failure = observer.told(unfit);
            throw failure;
        } finally {
            observer.sent(key.sql(), call, 0, start, failure);
        }
    }

    /** Sends a query whose rows are read while the cursor is open; the caller closes it. */
    public Cursor open(Lease lease, StatementKey key, Parameters parameters, int timeoutSeconds, int cursorFetchSize) {
        long start = observer.start();
        PreparedStatement statement = null;
        try {
            statement = lease.statements().take(key);
            limit(statement, timeoutSeconds);
            statement.setFetchSize(cursorFetchSize);
            parameters.bind(statement);
            counters.statementSent();
            ResultSet result = statement.executeQuery();
            return new Cursor(lease, key, statement, result, this, start, parameters, timeoutSeconds);
        } catch (SQLException cause) {
            throw notOpened(lease, key, parameters, statement, start, failed(lease, key.action(), key.sql(), cause));
        } catch (DataException unfit) {
            throw notOpened(lease, key, parameters, statement, start, observer.told(unfit));
        } catch (RuntimeException | Error failure) {
            finish(lease, key, statement, false, 0);
            throw failure;
        }
    }

    private DatabaseException notOpened(
            Lease lease,
            StatementKey key,
            Parameters parameters,
            @Nullable PreparedStatement statement,
            long start,
            DatabaseException failure) {
        finish(lease, key, statement, false, 0);
        observer.sent(key.sql(), parameters, 0, start, failure);
        return failure;
    }

    void closed(Cursor cursor, boolean reusable, long rows, @Nullable DatabaseException failure) {
        counters.rowsRead(rows);
        boolean isAsBefore = reusable && hasUsualFetchSize(cursor.statement());
        finish(cursor.lease(), cursor.key(), cursor.statement(), isAsBefore, cursor.timeoutSeconds());
        observer.sent(cursor.key().sql(), cursor.parameters(), rows, cursor.start(), failure);
    }

    /** Gives a statement back the fetch size that a cursor has changed, and returns whether the driver lets it have that. */
    private boolean hasUsualFetchSize(PreparedStatement statement) {
        try {
            statement.setFetchSize(fetchSize);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    /** Returns a failure to read a value, with the value where values may be told. */
    DataException told(DataException failure) {
        return observer.told(failure);
    }

    /** Returns the exception for a failure on a lease, and marks a lease that has lost its connection. */
    public DatabaseException failed(Lease lease, String action, @Nullable String sql, SQLException cause) {
        DatabaseException failure = errors.translate(action, sql, cause);
        if (failure instanceof ConnectionException) {
            lease.markBroken();
        }
        return failure;
    }

    /** Returns the exception for a COMMIT that failed; when the connection broke, nobody knows whether it was done. */
    public DatabaseException commitFailed(Lease lease, SQLException cause) {
        DatabaseException failure = failed(lease, "Committing", null, cause);
        return failure instanceof ConnectionException
                ? new CommitOutcomeUnknownException(
                        "The connection broke while committing: the transaction may or may not have been committed",
                        cause)
                : failure;
    }

    private static void limit(PreparedStatement statement, int timeoutSeconds) throws SQLException {
        if (timeoutSeconds > 0) {
            statement.setQueryTimeout(timeoutSeconds);
        }
    }

    private static void finish(
            Lease lease,
            StatementKey key,
            @Nullable PreparedStatement statement,
            boolean reusable,
            int timeoutSeconds) {
        if (statement == null) {
            return;
        }
        try {
            if (reusable) {
                if (timeoutSeconds > 0) {
                    statement.setQueryTimeout(0);
                }
                lease.statements().giveBack(key, statement);
            } else {
                statement.close();
            }
        } catch (SQLException refused) {
            discard(statement, refused);
        }
    }

    /** A statement that cannot even be put back is closed; what the driver says to that changes nothing any more. */
    private static void discard(PreparedStatement statement, SQLException refused) {
        try {
            statement.close();
        } catch (SQLException again) {
            refused.addSuppressed(again);
        }
    }
}
