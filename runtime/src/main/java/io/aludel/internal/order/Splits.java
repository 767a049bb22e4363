package io.aludel.internal.order;

import io.aludel.mapping.ColumnSet;
import org.jspecify.annotations.Nullable;

/**
 * How a dependency can be broken. By its first step: what it leaves or releases is parked before. By its second: what it
 * uses or takes is completed after. By either, without a statement more: what the database checks at the end can wait.
 */
final class Splits {
    private static final int CHECKED_AT_END = 0;
    private static final int NULL_FOR_A_WHILE = 1;
    private static final int UNIQUE_COMPLETED = 2;
    private static final int VALUE_FOR_A_WHILE = 3;
    private static final int KEY_FOR_A_WHILE = 4;
    private static final int UPDATED_TWICE = 5;

    private Splits() {}

    /** Returns the best way to break a dependency, or null when there is none. */
    static @Nullable Split best(Dependencies graph, Dependency dependency) {
        Claim before = dependency.fromClaim();
        Claim after = dependency.toClaim();
        if (before == null || after == null) {
            return null;
        }
        return better(
                better(waived(graph, dependency.from(), before), waived(graph, dependency.to(), after)),
                better(parked(graph, dependency.from(), before), completed(graph, dependency.to(), after)));
    }

    private static @Nullable Split waived(Dependencies graph, int position, Claim claim) {
        return claim.canWait() ? new Split(graph.row(position), CHECKED_AT_END, row -> row.waive(claim)) : null;
    }

    static @Nullable Split better(@Nullable Split one, @Nullable Split other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.cost() < one.cost() ? other : one;
    }

    private static @Nullable Split parked(Dependencies graph, int position, Claim claim) {
        Step step = graph.step(position);
        if (step.kind() == StepKind.PARK || (claim.role() != Role.LEAVES && claim.role() != Role.RELEASES)) {
            return null;
        }
        RowTable table = step.row().table();
        RowSteps row = graph.row(position);
        ColumnSet nullable = preferred(step, claim.columns().minus(table.key()).intersection(table.nullable()));
        if (!nullable.isEmpty()) {
            return new Split(row, NULL_FOR_A_WHILE, split -> split.park(nullable));
        }
        ColumnSet parkable = preferred(step, claim.columns().intersection(table.parkable()));
        if (claim.role() == Role.LEAVES || parkable.isEmpty()) {
            return null;
        }
        ColumnSet outsideKey = parkable.minus(table.key());
        if (outsideKey.isEmpty() && step.row().kind() == StepKind.REPLACE) {
            return null;
        }
        return outsideKey.isEmpty()
                ? new Split(row, KEY_FOR_A_WHILE, split -> split.park(one(parkable)))
                : new Split(row, VALUE_FOR_A_WHILE, split -> split.park(one(outsideKey)));
    }

    /** An UPDATE rather parks what it changes than what it would not have written at all. */
    private static ColumnSet preferred(Step step, ColumnSet columns) {
        ColumnSet changed = columns.intersection(step.columns());
        return changed.isEmpty() ? columns : changed;
    }

    private static ColumnSet one(ColumnSet columns) {
        return ColumnSet.of(columns.next(0));
    }

    private static @Nullable Split completed(Dependencies graph, int position, Claim claim) {
        Step step = graph.step(position);
        if (claim.role() != Role.USES && claim.role() != Role.TAKES) {
            return null;
        }
        RowTable table = step.row().table();
        if (step.kind() == StepKind.INSERT) {
            ColumnSet omitted = claim.columns().minus(table.key()).intersection(table.omittable());
            int cost = claim.role() == Role.USES ? NULL_FOR_A_WHILE : UNIQUE_COMPLETED;
            return omitted.isEmpty() ? null : new Split(graph.row(position), cost, row -> row.complete(omitted));
        }
        return step.kind() == StepKind.UPDATE ? updatedTwice(graph.row(position), claim) : null;
    }

    /** An UPDATE of several keys may set one of them later, if something is left that goes before. */
    private static @Nullable Split updatedTwice(RowSteps row, Claim claim) {
        Step main = row.main();
        ColumnSet columns = claim.columns().intersection(main.columns());
        int size;
        do {
            size = columns.size();
            for (Claim other : main.claims()) {
                if (other.columns().intersects(columns)) {
                    columns = columns.union(other.columns().intersection(main.columns()));
                }
            }
        } while (columns.size() > size);
        ColumnSet later = columns;
        boolean isAll = main.claims().stream().allMatch(other -> other.columns().intersects(later));
        boolean isKey = later.intersects(main.row().table().key());
        return isAll || isKey ? null : new Split(row, UPDATED_TWICE, split -> split.complete(later));
    }
}
