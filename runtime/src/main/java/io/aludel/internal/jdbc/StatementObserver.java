package io.aludel.internal.jdbc;

import io.aludel.DataException;
import io.aludel.DatabaseException;
import io.aludel.StatementEvent;
import io.aludel.StatementListener;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log and the listeners of statements. Nothing is timed or collected while nobody listens. The logger is
 * {@code io.aludel.sql} at level DEBUG, or INFO when the database was opened with echo.
 */
public final class StatementObserver {
    private static final Logger LOGGER = LoggerFactory.getLogger("io.aludel.sql");

    private final boolean echo;
    private final boolean withValues;
    private final List<StatementListener> listeners;

    /** Makes an observer. */
    public StatementObserver(boolean echo, boolean withValues, List<StatementListener> listeners) {
        this.echo = echo;
        this.withValues = withValues;
        this.listeners = List.copyOf(listeners);
    }

    /** Returns the time to measure from, or 0 when nobody listens. */
    long start() {
        return isActive() ? Math.max(1, System.nanoTime()) : 0;
    }

    /** Returns a failure over a value, with the value in its message where values may be told. */
    DataException told(DataException failure) {
        if (withValues && failure.value() != null) {
            failure.addContext("the value is '" + failure.value() + "'");
        }
        return failure;
    }

    private boolean isActive() {
        return echo || !listeners.isEmpty() || LOGGER.isDebugEnabled();
    }

    /** Tells of a statement, when {@code start} is not 0. What a listener throws does not hide why the statement failed. */
    void sent(String sql, BoundValues values, long rows, long start, @Nullable DatabaseException failure) {
        if (start == 0) {
            return;
        }
        StatementEvent event = new StatementEvent(
                sql, withValues ? values.values() : null, rows, Duration.ofNanos(System.nanoTime() - start), failure);
        if (echo) {
            LOGGER.info("{}", describe(event));
        } else if (LOGGER.isDebugEnabled()) {
            LOGGER.debug("{}", describe(event));
        }
        try {
            listeners.forEach(listener -> listener.statementSent(event));
        } catch (RuntimeException refused) {
            if (failure == null) {
                throw refused;
            }
            failure.addSuppressed(refused);
        }
    }

    private static String describe(StatementEvent event) {
        StringBuilder line = new StringBuilder(RepeatedRows.shorten(event.sql()));
        line.append("  -- ").append(event.duration().toNanos() / 1_000).append(" us, ");
        line.append(event.rows()).append(event.rows() == 1 ? " row" : " rows");
        if (event.values() != null) {
            line.append(", values ").append(event.values());
        }
        if (event.failure() != null) {
            line.append(", failed: ").append(event.failure().getClass().getSimpleName());
        }
        return line.toString();
    }
}
