package io.aludel.internal.query;

import io.aludel.internal.engine.Engine;
import io.aludel.internal.query.ResultItem.EntityItem;
import io.aludel.internal.query.ResultItem.ObjectItem;
import io.aludel.internal.render.RenderedStatement;
import io.aludel.internal.render.SelectedItem;
import io.aludel.sql.RowCells;
import io.aludel.sql.RowReader;
import io.aludel.sql.Select;
import io.aludel.sql.Selectable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one execution. Where the statement selects one entity or projection and nothing else, the rows go to the
 * generated loop of its mapper or reader; otherwise row by row, item by item.
 *
 * @param <R> what one row is in Java
 */
final class ResultReader<R> implements StreamableRows<R> {
    private final EntityRows entities;
    private final RowReader<R> reader;
    private final boolean isWholeItem;
    private final boolean distinct;
    private final ResultItem[] items;

    ResultReader(Engine engine, EntityRows entities, Select<R> select, RenderedStatement rendered) {
        this(engine, entities, select.reader(), select.isWholeItem(), rendered.items(), rendered.readsOneTable());
    }

    ResultReader(
            Engine engine,
            EntityRows entities,
            RowReader<R> reader,
            boolean wholeItem,
            List<SelectedItem> selected,
            boolean distinct) {
        this.entities = entities;
        this.reader = reader;
        this.items = new ResultItem[selected.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = ResultItem.of(engine, entities, selected.get(i));
        }
        this.isWholeItem = items.length == 1 && wholeItem;
        this.distinct = distinct;
    }

    /** Returns what reads the rows in two steps, or null when a row gives all that its object needs. */
    @Nullable
    DraftReader<R> drafts() {
        for (ResultItem item : items) {
            if (DraftReader.draftItem(item) != null) {
                return new DraftReader<>(entities, reader, items, isWholeItem);
            }
        }
        return null;
    }

    @Override
    public List<R> read(ResultSet rows) throws SQLException {
        List<R> read = new ArrayList<>();
        if (isWholeItem && items[0] instanceof EntityItem<?, ?> entity) {
            entity.readAll(rows, read, distinct);
        } else if (isWholeItem && items[0] instanceof ObjectItem<?> object) {
            object.readAll(rows, read);
        } else {
            Row row = new Row(rows);
            while (rows.next()) {
                read.add(reader.read(row));
            }
        }
        return read;
    }

    /** A table that nothing is joined to has a row in each row, whose key need not be looked at before. */
    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // a statement that selects the entity alone has it as its row type
    public RowOf<R> rowOf(ResultSet rows) {
        if (isWholeItem && distinct && items[0] instanceof EntityItem<?, ?> entity) {
            return () -> (R) entity.readFound(rows);
        }
        Row row = new Row(rows);
        return () -> reader.read(row);
    }

    @Override
    public void release() {
        entities.release();
    }

    private final class Row implements RowCells {
        private final ResultSet rows;

        Row(ResultSet rows) {
            this.rows = rows;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"}) // the item's type is what its codec or mapper reads, null for NULL
        public <T> T get(int position, Selectable<T> item) throws SQLException {
            return (T) items[position].read(rows);
        }
    }
}
