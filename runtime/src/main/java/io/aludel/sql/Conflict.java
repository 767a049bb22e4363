package io.aludel.sql;

import java.util.List;

/**
 * What an INSERT does about rows that are there already.
 *
 * @param key the columns of the primary key or unique constraint by which a row is found
 * @param taken the columns that are set to the values of the row to be inserted
 * @param assignments what is set to something else; with none of both the row stays as it is
 */
public record Conflict(List<Column<?>> key, List<Column<?>> taken, List<Assignment> assignments) {
    /** Copies the lists. */
    public Conflict {
        key = List.copyOf(key);
        taken = List.copyOf(taken);
        assignments = List.copyOf(assignments);
    }

    /** Returns whether rows that are there are updated. */
    public boolean isUpdating() {
        return !taken.isEmpty() || !assignments.isEmpty();
    }

    /** Returns this with more to set, as far as it is not set already; the same where rows stay as they are. */
    public Conflict completed(List<Assignment> more) {
        if (!isUpdating()) {
            return this;
        }
        List<Assignment> open = more.stream()
                .filter(assignment -> taken.stream().noneMatch(assignment::sets))
                .toList();
        return new Conflict(key, taken, Assignments.completed(assignments, open));
    }

    void shape(ShapeKey shape) {
        shape.add(key.stream().map(Column::name).toList());
        shape.add(taken.stream().map(Column::name).toList());
        Assignments.shape(assignments, shape);
    }
}
