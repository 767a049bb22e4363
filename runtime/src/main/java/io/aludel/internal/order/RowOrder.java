package io.aludel.internal.order;

import java.util.ArrayList;
import java.util.List;

/** Collects the rows of a flush with their claims, and puts them in order. */
public final class RowOrder {
    private final List<RowSteps> rows = new ArrayList<>();

    /** Starts without rows. */
    public RowOrder() {}

    /** Adds a row; where dependencies leave the choice, rows are written in the order in which they were added. */
    public void add(Row row, List<Claim> claims) {
        rows.add(new RowSteps(row, claims));
    }

    /**
     * Returns what to send, in order.
     *
     * @throws io.aludel.AludelException when no order is possible
     */
    public List<Batch> batches() {
        return BatchOrder.of(CycleBreaker.withoutCircles(rows));
    }
}
