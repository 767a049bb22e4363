package io.aludel.schema;

import java.util.List;

/**
 * A primary key.
 *
 * @param name the constraint's name
 * @param columns the columns by name, in key order
 */
public record PrimaryKey(String name, List<String> columns) {
    /** Copies the lists. */
    public PrimaryKey {
        columns = List.copyOf(columns);
    }
}
