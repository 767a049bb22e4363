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
        move(columns, step, true);
        if (main.kind() != StepKind.DELETE) {
            main.setColumns(main.columns().union(columns));
        }
    }

    /** Has columns left out of the main step and written after it. */
    void complete(ColumnSet columns) {
        Step step = complete == null ? new Step(main.row(), StepKind.COMPLETE, ColumnSet.EMPTY, List.of()) : complete;
        complete = step;
        move(columns, step, false);
        main.setColumns(
                main.kind() == StepKind.INSERT
                        ? main.columns().union(columns)
                        : main.columns().minus(columns));
    }

    private void move(ColumnSet columns, Step step, boolean onlyEnds) {
        step.setColumns(step.columns().union(columns));
        main.claims().removeIf(claim -> {
            boolean isMoved =
                    claim.columns().intersects(columns) && (!onlyEnds || claim.role().isEnd());
            if (isMoved) {
                step.claims().add(claim);
            }
            return isMoved;
        });
    }
}
