package io.aludel.internal.order;

import java.util.function.Consumer;

/**
 * A way to break a dependency.
 *
 * @param row the row whose step is split, or which gives a claim up
 * @param cost a smaller one is better
 * @param change what is done to the row
 */
record Split(RowSteps row, int cost, Consumer<RowSteps> change) {
    void apply() {
        change.accept(row);
    }
}
