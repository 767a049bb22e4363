package io.aludel.internal.order;

import java.util.List;

/**
 * Steps of one kind on one table and the same columns, which are sent together, in this order.
 *
 * @param kind what they do
 * @param steps the steps, at least one
 */
public record Batch(StepKind kind, List<Step> steps) {
    /** Copies the list. */
    public Batch {
        steps = List.copyOf(steps);
    }
}
