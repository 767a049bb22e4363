package io.aludel.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Cuts an INSERT of many rows into statements of uniform rows, in the order of the rows. The number of different texts
 * is kept small: full statements, then tens, then what is left.
 */
final class InsertRuns {
    private final InsertModel model;
    private final IntUnaryOperator rowsPerInsert;
    private final List<InsertModel> runs = new ArrayList<>();

    private InsertRuns(InsertModel model, IntUnaryOperator rowsPerInsert) {
        this.model = model;
        this.rowsPerInsert = rowsPerInsert;
    }

    static List<InsertModel> of(InsertModel model, IntUnaryOperator rowsPerInsert) {
        InsertRuns runs = new InsertRuns(model, rowsPerInsert);
        List<List<Assignment>> run = new ArrayList<>();
        for (List<Assignment> row : model.rows()) {
            List<Assignment> ordered = run.isEmpty() ? row : inOrderOf(run.get(0), row);
            if (ordered.isEmpty() && !run.isEmpty()) {
                runs.cut(run);
                run.clear();
                ordered = row;
            }
            run.add(ordered);
        }
        runs.cut(run);
        return runs.runs;
    }

    /** Returns a row with its columns in the order of another one's, or an empty list when they are not the same columns. */
    private static List<Assignment> inOrderOf(List<Assignment> first, List<Assignment> row) {
        if (first.size() != row.size()) {
            return List.of();
        }
        List<Assignment> ordered = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            Column<?> column = first.get(i).column();
            Assignment same = row.get(i).sets(column) ? row.get(i) : Assignments.find(row, column);
            if (same == null) {
                return List.of();
            }
            ordered.add(same);
        }
        return ordered;
    }

    private void cut(List<List<Assignment>> run) {
        if (run.isEmpty()) {
            return;
        }
        int columns = run.get(0).size();
        int most = columns == 0 ? 1 : rowsPerInsert.applyAsInt(columns);
        int start = 0;
        while (start < run.size()) {
            int left = run.size() - start;
            int size = left >= most ? most : left <= 10 || most == Integer.MAX_VALUE ? left : left / 10 * 10;
            runs.add(model.withRows(List.copyOf(run.subList(start, start + size))));
            start += size;
        }
    }
}
