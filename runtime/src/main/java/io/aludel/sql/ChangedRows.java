package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows an UPDATE or DELETE changes. */
final class ChangedRows {
    private ChangedRows() {}

    /** A condition that every row meets is none: what a filter built step by step is left with when no step applied. */
    static void require(ChangeModel change, String statement, @Nullable Condition where, boolean allRows) {
        if (!allRows && (where == null || Truth.isAlways(where))) {
            throw new IllegalStateException("The " + statement + " of '"
                    + change.table().tableName()
                    + "' has no condition and would concern every row: say which rows with where(..), or allRows() if it"
                    + " is meant to be all");
        }
    }

    static void requireNoCommonTable(@Nullable Condition where, List<Assignment> assignments, SqlSyntax syntax) {
        CommonTables.requireNone(
                out -> {
                    where(where, out);
                    assignments.forEach(assignment -> out.node(assignment.value()));
                },
                syntax);
    }

    /** Writes the condition, and the one by which rows of the table are meant. */
    static void where(TableSource table, @Nullable Condition where, SqlWriter out) {
        Node restriction = out.restriction(table);
        if (restriction == null) {
            where(where, out);
        } else if (where == null || Truth.isAlways(where)) {
            where(new Condition(restriction), out);
        } else {
            where(new Condition(restriction).and(where), out);
        }
    }

    private static void where(@Nullable Condition where, SqlWriter out) {
        if (where != null && !Truth.isAlways(where)) {
            out.text(" WHERE ").condition(where.node(), Precedence.CONDITION_FRAGMENT);
        }
    }

    static void shape(@Nullable Condition where, @Nullable Unfiltered unfiltered, ShapeKey key) {
        Unfiltered.shape(unfiltered, key);
        if (where == null) {
            key.add("none");
        } else {
            where.node().shape(key);
        }
    }
}
