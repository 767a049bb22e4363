package io.aludel.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param name the constraint's name
 * @param columns the columns by name
 */
public record UniqueConstraint(String name, List<String> columns) {
    /** Copies the lists. */
    public UniqueConstraint {
        columns = List.copyOf(columns);
    }
}
