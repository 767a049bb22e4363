/**
 * Runs rendered statements and reads their rows, for sessions and for databases alike. What differs between the two is where
 * the connection comes from ({@link io.aludel.internal.query.Channels}) and what becomes of entities
 * ({@link io.aludel.internal.query.EntityRows}).
 *
 * <p>{@link io.aludel.internal.query.QueryExecution} is what both call. It hands statements that change rows to
 * {@code ChangeExecution}, which has {@code ChangeStamps} fill in times, versions and keys, and cuts them into parts that the
 * database takes. {@link io.aludel.internal.query.NativeExecution} runs SQL by hand.
 */
@NullMarked
package io.aludel.internal.query;

import org.jspecify.annotations.NullMarked;
