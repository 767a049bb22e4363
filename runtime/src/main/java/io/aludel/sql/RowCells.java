package io.aludel.sql;

import java.sql.SQLException;

/** One row of a result, item by item. Implemented by what runs statements; valid until the next row is read. */
public interface RowCells {
    /**
     * Reads what the row holds for one item of the SELECT; null where that is NULL.
     *
     * @param position the item's position in {@link SelectModel#items()}
     * @param item the item
     */
    <T> T get(int position, Selectable<T> item) throws SQLException;
}
