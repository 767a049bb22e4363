package io.aludel.internal.render;

import io.aludel.dialect.Codec;
import io.aludel.sql.SelectableRow;
import io.aludel.sql.SelectableTable;

/** Where in a row the value of one item of a SELECT is. */
public sealed interface SelectedItem {
    /** Returns the JDBC index of the first column. */
    int first();

    /**
     * A whole table, to be read by its mapper.
     *
     * @param table the table
     * @param first the JDBC index of its first column
     */
    record SelectedRow(SelectableTable<?> table, int first) implements SelectedItem {}

    /**
     * A projection, to be read by its reader.
     *
     * @param row the projection
     * @param first the JDBC index of its first column
     * @param presence the JDBC index of a column that is NULL where there is no object, or 0 when there always is one
     */
    record SelectedObject(SelectableRow<?> row, int first, int presence) implements SelectedItem {}

    /**
     * An expression, to be read by a codec.
     *
     * @param codec reads the value
     * @param first the JDBC index
     */
    record SelectedValue(Codec<?> codec, int first) implements SelectedItem {}
}
