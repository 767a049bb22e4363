package io.aludel;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was sent.
 *
 * @param sql the SQL, with {@code ?} for values
 * @param values the bound values when {@code echoValues} was asked for, else null; only those of the first row of a batch
 * @param rows the rows that came back or were changed; for a stream, those read by then
 * @param duration the time from sending to the last row
 * @param failure what the database threw, or null
 */
public record StatementEvent(
        String sql,
        @Nullable List<@Nullable Object> values,
        long rows,
        Duration duration,
        @Nullable DatabaseException failure) {}
