package io.aludel.internal.order;

import org.jspecify.annotations.Nullable;

/**
 * That one step comes before another.
 *
 * @param from the position of the first
 * @param fromClaim why, at the first; null between steps of one row
 * @param to the position of the second
 * @param toClaim why, at the second; null between steps of one row
 */
record Dependency(
        int from,
        @Nullable Claim fromClaim,
        int to,
        @Nullable Claim toClaim) {}
