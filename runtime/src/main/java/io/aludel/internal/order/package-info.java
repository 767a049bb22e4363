/**
 * The order of the rows of a flush where tables alone do not give it; pure logic, without SQL and without sessions.
 *
 * <p>A {@link io.aludel.internal.order.Row} that is to be written is one {@link io.aludel.internal.order.Step}, which makes
 * {@link io.aludel.internal.order.Claim}s on the values of unique and foreign keys: it takes a value that another row
 * releases, uses a row that another step provides. {@link io.aludel.internal.order.Dependencies} follow from the claims.
 * Where they run in a circle, the {@link io.aludel.internal.order.CycleBreaker} splits a step by one of the possible
 * {@link io.aludel.internal.order.Split}s: a claim that the database checks at the end is waived, or columns are parked before
 * the step or completed after it. When there is none left, the error tells the circle.
 * {@link io.aludel.internal.order.BatchOrder} makes as few batches as it can of what has become a graph without circles.
 */
@NullMarked
package io.aludel.internal.order;

import org.jspecify.annotations.NullMarked;
