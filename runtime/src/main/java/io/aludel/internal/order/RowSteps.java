package io.aludel.internal.order;

import io.aludel.mapping.ColumnSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of one row: one, until columns are parked before it or completed after it. */
final class RowSteps {
    private final Step main;
    private @Nullable Step park;
    private @Nullable Step complete;

    RowSteps(Row row, List<Claim> claims) {
        this.main = new Step(row, row.kind(), row.columns(), claims);
    }

    Step main() {
        return main;
    }

    List<Step> inOrder() {
        List<Step> steps = new ArrayList<>(1);
        if (park != null) {
            steps.add(park);
        }
        steps.add(main);
        if (complete != null) {
            steps.add(complete);
        }
        return steps;
    }

    /** Has columns parked before the main step, which ends their claims early. An UPDATE then has to set them all. */
    void park(ColumnSet columns) {
        Step step = park == null ? new Step(main.row(), StepKind.PARK, ColumnSet.EMPTY, List.of()) : park;
        park = step;
        step.setColumns(step.columns().union(columns));
        move(columns, main, step, true);
        ColumnSet written = columns;
        if (complete != null) {
            move(columns, complete, step, true);
            written = columns.minus(complete.columns());
        }
        if (main.kind() != StepKind.DELETE) {
            main.setColumns(main.columns().union(written));
        }
    }

    /** Has columns left out of the main step and written after it. */
    void complete(ColumnSet columns) {
        Step step = complete == null ? new Step(main.row(), StepKind.COMPLETE, ColumnSet.EMPTY, List.of()) : complete;
        complete = step;
        step.setColumns(step.columns().union(columns));
        move(columns, main, step, false);
        main.setColumns(
                main.kind() == StepKind.INSERT
                        ? main.columns().union(columns)
                        : main.columns().minus(columns));
    }

    /** Has a claim no longer order the row. */
    void waive(Claim claim) {
        inOrder().forEach(step -> step.claims().remove(claim));
    }

    private static void move(ColumnSet columns, Step from, Step to, boolean onlyEnds) {
        from.claims().removeIf(claim -> {
            boolean isMoved = claim.columns().intersects(columns)
                    && (!onlyEnds || claim.role().isEnd());
            if (isMoved) {
                to.claims().add(claim);
            }
            return isMoved;
        });
    }
}
