package io.aludel.processor.model;

import java.util.List;

/**
 * Columns, other than the primary key, of which no two rows have the same values: a finder of the DAO.
 *
 * @param columns the columns, in the order of the constraint
 */
public record UniqueKeyModel(List<ColumnModel> columns) {
    /** Copies the list. */
    public UniqueKeyModel {
        columns = List.copyOf(columns);
    }
}
