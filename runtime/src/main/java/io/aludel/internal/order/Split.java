package io.aludel.internal.order;

import io.aludel.mapping.ColumnSet;

/**
 * A way to break a dependency.
 *
 * @param row the row whose step is split
 * @param isParked whether the columns are parked before the step; else they are completed after it
 * @param columns the columns
 * @param cost a smaller one is better
 */
record Split(RowSteps row, boolean isParked, ColumnSet columns, int cost) {
    void apply() {
        if (isParked) {
            row.park(columns);
        } else {
            row.complete(columns);
        }
    }
}
