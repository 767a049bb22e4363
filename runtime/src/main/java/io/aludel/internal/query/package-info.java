/**
 * Runs rendered statements and reads their rows, for sessions and for databases alike. What differs between the two is where
 * the connection comes from ({@link io.aludel.internal.query.Channels}) and what becomes of entities
 * ({@link io.aludel.internal.query.EntityRows}).
 *
 * <p>{@link io.aludel.internal.query.QueryExecution} is what both call. It hands statements that change rows to
 * {@code ChangeExecution}, which has {@code ChangeStamps} fill in times, versions and keys, and cuts them into parts that the
 * database takes. {@link io.aludel.internal.query.NativeExecution} runs SQL by hand.
 *
 * <p>A {@code ResultReader} reads the rows, item by item, or as a {@code RowStream} one at a time. A {@code FetchPlan} says
 * which relationships of entities are loaded in the statement itself and which behind it. The rows of projections with
 * collections are drafts at first: a {@code DraftReader} reads them, {@code CollectionLoading} what they lack, and then they
 * are completed, all at once or, by a {@code CompletedStream}, block by block.
 */
@NullMarked
package io.aludel.internal.query;

import org.jspecify.annotations.NullMarked;
