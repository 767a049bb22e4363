package io.aludel.internal.session;

import io.aludel.TransactionOptions;
import io.aludel.internal.render.AppliedFilters;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * What a session is opened with.
 *
 * @param options how its transactions are run
 * @param timeoutSeconds how long a statement may take, or 0
 * @param connection the caller's connection to work on, or null to take one from the pool
 * @param filters which rows there are for its statements
 */
public record SessionSettings(
        TransactionOptions options,
        int timeoutSeconds,
        @Nullable Connection connection,
        AppliedFilters filters) {}
