package io.aludel.internal.engine;

import io.aludel.dialect.Dialect;
import io.aludel.internal.jdbc.ConnectionSource;
import io.aludel.internal.jdbc.StatementRunner;
import java.time.Clock;

/**
 * What an engine is wired from.
 *
 * @param dialect the dialect
 * @param connections where connections come from
 * @param replicas where connections for read-only work come from; the same as {@code connections} when there is no replica
 * @param runner sends statements
 * @param models the entities
 * @param listeners the listeners of entities
 * @param counters the counters
 * @param clock the clock of stamps
 * @param filters which rows there are for statements
 * @param leakDetection whether sessions remember where they were opened
 */
public record EngineParts(
        Dialect dialect,
        ConnectionSource connections,
        ConnectionSource replicas,
        StatementRunner runner,
        Models models,
        EntityListeners listeners,
        Counters counters,
        Clock clock,
        DatabaseFilters filters,
        boolean leakDetection) {}
