package io.aludel.internal.query;

import io.aludel.internal.query.ResultItem.DraftItem;
import io.aludel.internal.query.ResultItem.OptionalItem;
import io.aludel.mapping.Draft;
import io.aludel.sql.RowCells;
import io.aludel.sql.RowReader;
import io.aludel.sql.Selectable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of which some items are projections with collections: what the rows have now, and what is made of that when the
 * collections are there.
 */
final class DraftReader<R> implements StreamableRows<Draft<R>> {
    private final EntityRows entities;
    private final RowReader<R> reader;
    private final ResultItem[] items;
    private final boolean isWholeItem;

    DraftReader(EntityRows entities, RowReader<R> reader, ResultItem[] items, boolean isWholeItem) {
        this.entities = entities;
        this.reader = reader;
        this.items = items;
        this.isWholeItem = isWholeItem;
    }

    /** Returns the items with collections. */
    List<DraftItem<?>> draftItems() {
        List<DraftItem<?>> drafts = new ArrayList<>();
        for (ResultItem item : items) {
            DraftItem<?> draft = draftItem(item);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** Returns the item with collections that an item is, or may be in some rows; null for another one. */
    static @Nullable DraftItem<?> draftItem(ResultItem item) {
        ResultItem own = item instanceof OptionalItem optional ? optional.item() : item;
        return own instanceof DraftItem<?> draft ? draft : null;
    }

    @Override
    public List<Draft<R>> read(ResultSet rows) throws SQLException {
        List<Draft<R>> read = new ArrayList<>();
        while (rows.next()) {
            read.add(draft(rows));
        }
        return read;
    }

    @Override
    public RowOf<Draft<R>> rowOf(ResultSet rows) {
        return () -> draft(rows);
    }

    @SuppressWarnings("unchecked") // a statement that selects the projection alone has its record as row type
    private Draft<R> draft(ResultSet rows) throws SQLException {
        if (isWholeItem && items[0] instanceof DraftItem<?> item) {
            return (Draft<R>) item.read(rows);
        }
        @Nullable Object[] cells = new Object[items.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = items[i].read(rows);
        }
        return () -> complete(cells);
    }

    private R complete(@Nullable Object[] cells) {
        try {
            return reader.read(new ReadCells(cells));
        } catch (SQLException impossible) {
            throw new IllegalStateException("What was read from a row before cannot be read again", impossible);
        }
    }

    @Override
    public void release() {
        entities.release();
    }

    /** The items of a row that was read. */
    private static final class ReadCells implements RowCells {
        private final @Nullable Object[] cells;

        ReadCells(@Nullable Object[] cells) {
            this.cells = cells;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"}) // the item's type is what was read for it, null for NULL
        public <T> T get(int position, Selectable<T> item) {
            return (T) (cells[position] instanceof Draft<?> draft ? draft.complete() : cells[position]);
        }
    }
}
