package io.aludel.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists of assignments to columns of one table, each column once. */
final class Assignments {
    private Assignments() {}

    /** Adds assignments to a list. */
    static List<Assignment> added(TableSource table, List<Assignment> before, Assignment... more) {
        return added(table, before, Arrays.asList(more));
    }

    /** Adds assignments to a list. */
    static List<Assignment> added(TableSource table, List<Assignment> before, List<Assignment> more) {
        List<Assignment> all = new ArrayList<>(before.size() + more.size());
        all.addAll(before);
        for (Assignment assignment : more) {
            Objects.requireNonNull(assignment, "null is not an assignment: leave it out");
            requireColumn(table, assignment.column());
            if (find(all, assignment.column()) != null) {
                throw new IllegalArgumentException("The column '" + assignment.column() + "' is set twice");
            }
            all.add(assignment);
        }
        return List.copyOf(all);
    }

    /** Adds those of some assignments whose columns are not set yet. */
    static List<Assignment> completed(List<Assignment> before, List<Assignment> more) {
        List<Assignment> all = new ArrayList<>(before);
        for (Assignment assignment : more) {
            if (find(before, assignment.column()) == null) {
                all.add(assignment);
            }
        }
        return all.size() == before.size() ? before : List.copyOf(all);
    }

    static @Nullable Assignment find(List<Assignment> assignments, Column<?> column) {
        for (Assignment assignment : assignments) {
            if (assignment.sets(column)) {
                return assignment;
            }
        }
        return null;
    }

    /**
     * Returns a table that rows can be changed in.
     *
     * @param missing what is said when it is null
     */
    static <T extends TableSource> T target(T table, String missing) {
        Objects.requireNonNull(table, missing);
        if (table.alias() != null) {
            throw new IllegalArgumentException("Rows of '" + table.tableName() + "' cannot be changed under the name '"
                    + table.alias() + "': name the table without as(..)");
        }
        return table;
    }

    static void requireColumn(TableSource table, Column<?> column) {
        if (!column.table().equals(table)) {
            throw new IllegalArgumentException("The column '" + column + "' is not one of table '" + table.tableName()
                    + "', whose rows the statement changes");
        }
    }

    static void write(List<Assignment> assignments, SqlWriter out) {
        String separator = "";
        for (Assignment assignment : assignments) {
            out.text(separator)
                    .identifier(assignment.column().name())
                    .text(" = ")
                    .node(assignment.value());
            separator = ", ";
        }
    }

    static void shape(List<Assignment> assignments, ShapeKey key) {
        key.add(assignments.size());
        assignments.forEach(assignment -> assignment.shape(key));
    }
}
