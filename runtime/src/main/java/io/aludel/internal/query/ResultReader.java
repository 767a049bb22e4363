package io.aludel.internal.query;

import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.render.RenderedStatement;
import io.aludel.internal.render.SelectedItem;
import io.aludel.internal.render.SelectedItem.SelectedRow;
import io.aludel.internal.render.SelectedItem.SelectedValue;
import io.aludel.mapping.EntityTable;
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
 * Reads the rows of one execution. Where the statement selects one entity and nothing else, the rows go to the generated
 * loop of its mapper; otherwise row by row, item by item.
 *
 * @param <R> what one row is in Java
 */
final class ResultReader<R> implements StreamableRows<R> {
    private final EntityRows entities;
    private final RowReader<R> reader;
    private final boolean wholeEntities;
    private final boolean distinct;
    private final Item[] items;

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
        this.items = new Item[selected.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = item(engine, selected.get(i));
        }
        this.wholeEntities = items.length == 1 && items[0] instanceof EntityItem && wholeItem;
        this.distinct = distinct;
    }

    private Item item(Engine engine, SelectedItem item) {
        if (item instanceof SelectedRow row) {
            if (row.table() instanceof EntityTable<?, ?> table) {
                return new EntityItem<>(entities, engine.mapped(table), row.first());
            }
            throw new IllegalStateException("Rows of " + row.table() + " cannot be read: it is not an entity's table");
        }
        return new ValueItem((SelectedValue) item);
    }

    @Override
    public List<R> read(ResultSet rows) throws SQLException {
        List<R> read = new ArrayList<>();
        if (wholeEntities) {
            ((EntityItem<?, ?>) items[0]).readAll(rows, read, distinct);
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
        if (wholeEntities && distinct) {
            EntityItem<?, ?> item = (EntityItem<?, ?>) items[0];
            return () -> (R) item.readFound(rows);
        }
        Row row = new Row(rows);
        return () -> reader.read(row);
    }

    @Override
    public void release() {
        entities.release();
    }

    /** One item of the SELECT list. */
    private sealed interface Item permits EntityItem, ValueItem {
        @Nullable
        Object read(ResultSet row) throws SQLException;
    }

    private record EntityItem<E, K>(EntityRows entities, MappedTable<E, K> mapped, int first) implements Item {
        @Override
        public @Nullable Object read(ResultSet row) throws SQLException {
            return entities.read(mapped, row, first);
        }

        @Nullable
        Object readFound(ResultSet row) throws SQLException {
            return entities.readFound(mapped, row);
        }

        @SuppressWarnings("unchecked") // a statement that selects the entity alone has it as its row type
        <R> void readAll(ResultSet rows, List<R> into, boolean distinct) throws SQLException {
            entities.readAll(mapped, rows, (List<E>) into, distinct);
        }
    }

    private record ValueItem(SelectedValue value) implements Item {
        @Override
        public @Nullable Object read(ResultSet row) throws SQLException {
            return value.codec().read(row, value.first());
        }
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
