package io.aludel.schema;

import java.util.List;

/**
 * An index.
 *
 * @param name the index's name
 * @param columns the columns, in order
 * @param unique whether two rows may not have the same values
 */
public record TableIndex(String name, List<IndexColumn> columns, boolean unique) {
    /** Copies the lists. */
    public TableIndex {
        columns = List.copyOf(columns);
    }
}
