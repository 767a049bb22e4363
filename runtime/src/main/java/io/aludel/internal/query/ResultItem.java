package io.aludel.internal.query;

import io.aludel.internal.engine.Engine;
import io.aludel.internal.persist.MappedTable;
import io.aludel.internal.render.SelectedItem;
import io.aludel.internal.render.SelectedItem.SelectedObject;
import io.aludel.internal.render.SelectedItem.SelectedRow;
import io.aludel.internal.render.SelectedItem.SelectedValue;
import io.aludel.mapping.CollectionOwners;
import io.aludel.mapping.Draft;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Projection;
import io.aludel.mapping.ProjectionReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item of the SELECT list, as it is read from each row of one result. */
sealed interface ResultItem {
    /** Reads what a row has for the item; for a projection with collections, a {@link Draft}. */
    @Nullable
    Object read(ResultSet row) throws SQLException;

    /** Makes what reads an item. */
    static ResultItem of(Engine engine, EntityRows entities, SelectedItem item) {
        if (item instanceof SelectedRow row) {
            if (row.table() instanceof EntityTable<?, ?> table) {
                return new EntityItem<>(entities, engine.mapped(table), row.first());
            }
            throw new IllegalStateException("Rows of " + row.table() + " cannot be read: it is not an entity's table");
        }
        if (item instanceof SelectedObject object) {
            if (object.row() instanceof Projection<?> projection) {
                ResultItem read = of(engine, projection, object.first());
                return object.presence() == 0 ? read : new OptionalItem(read, object.presence());
            }
            throw new IllegalStateException("Rows of " + object.row() + " cannot be read: it is not a projection");
        }
        return new ValueItem((SelectedValue) item);
    }

    private static <R> ResultItem of(Engine engine, Projection<R> projection, int first) {
        int collections = projection.collections().size();
        ProjectionReader<R> reader = engine.reader(projection);
        return collections == 0
                ? new ObjectItem<>(reader, first)
                : new DraftItem<>(projection, reader, first, new CollectionOwners(collections));
    }

    /** An entity. */
    record EntityItem<E, K>(EntityRows entities, MappedTable<E, K> mapped, int first) implements ResultItem {
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

    /** A single value. */
    record ValueItem(SelectedValue value) implements ResultItem {
        @Override
        public @Nullable Object read(ResultSet row) throws SQLException {
            return value.codec().read(row, value.first());
        }
    }

    /** An object of a projection that the row has all of. */
    record ObjectItem<T>(ProjectionReader<T> reader, int first) implements ResultItem {
        @Override
        public @Nullable Object read(ResultSet row) throws SQLException {
            return reader.read(row, first);
        }

        @SuppressWarnings("unchecked") // a statement that selects the projection alone has its record as row type
        <R> void readAll(ResultSet rows, List<R> into) throws SQLException {
            reader.readAll(rows, (List<T>) into);
        }
    }

    /** An object of a projection that a row may lack. */
    record OptionalItem(ResultItem item, int presence) implements ResultItem {
        @Override
        public @Nullable Object read(ResultSet row) throws SQLException {
            return row.getObject(presence) == null ? null : item.read(row);
        }
    }

    /** An object of a projection with collections, which are read behind all rows. */
    record DraftItem<T>(Projection<T> projection, ProjectionReader<T> reader, int first, CollectionOwners owners)
            implements ResultItem {
        @Override
        public Draft<T> read(ResultSet row) throws SQLException {
            return reader.draft(row, first, owners);
        }
    }
}
