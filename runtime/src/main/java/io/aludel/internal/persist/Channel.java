package io.aludel.internal.persist;

import io.aludel.internal.jdbc.BatchBinder;
import io.aludel.internal.jdbc.CountedRows;
import io.aludel.internal.jdbc.Lease;
import io.aludel.internal.jdbc.Parameters;
import io.aludel.internal.jdbc.ProcedureCall;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.internal.jdbc.StatementRunner;
import java.util.List;

/**
 * The way to the database within one transaction: a lease, and how long statements may take.
 *
 * @param runner sends the statements
 * @param lease the connection
 * @param timeoutSeconds how long a statement may take, or 0 for no limit
 */
public record Channel(StatementRunner runner, Lease lease, int timeoutSeconds) {
    /** Sends a query. */
    public <R> R query(StatementKey key, Parameters parameters, CountedRows<R> rows) {
        return runner.query(lease, key, parameters, timeoutSeconds, rows);
    }

    /** Sends an INSERT, UPDATE or DELETE. */
    public long update(StatementKey key, Parameters parameters) {
        return runner.update(lease, key, parameters, timeoutSeconds);
    }

    /** Sends an INSERT that gives columns of the new rows back. */
    public <R> R insert(StatementKey key, Parameters parameters, CountedRows<R> generated) {
        return runner.insert(lease, key, parameters, timeoutSeconds, generated);
    }

    /** Returns the names of the columns that a query has, without running it; empty where the driver does not tell. */
    public List<String> columns(StatementKey key) {
        return runner.columns(lease, key);
    }

    /** Calls a procedure. */
    public <R> R call(StatementKey key, ProcedureCall<R> call) {
        return runner.call(lease, key, call, timeoutSeconds);
    }

    /** Sends a statement for many rows. */
    public int[] batch(StatementKey key, BatchBinder binder) {
        return runner.batch(lease, key, binder, timeoutSeconds);
    }
}
