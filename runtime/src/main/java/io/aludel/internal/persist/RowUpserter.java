package io.aludel.internal.persist;

import io.aludel.AludelException;
import io.aludel.internal.jdbc.CountedRows;
import io.aludel.internal.jdbc.Parameters;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts an entity or updates the row that has its key, with one statement. What the statement did not set in a row that
 * was there, such as its time of creation and its next version, is read back.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
public final class RowUpserter<E, K> {
    private final MappedTable<E, K> mapped;
    private final EntityMapper<E, K> mapper;
    private final Channel channel;

    /** Makes an upserter for one transaction. */
    public RowUpserter(MappedTable<E, K> mapped, Channel channel) {
        this.mapped = mapped;
        this.mapper = mapped.mapper();
        this.channel = channel;
    }

    /** Writes an entity that is stamped and validated and has its key, and returns it as stored. */
    public E upsert(E entity) {
        if (mapped.hierarchy() != null) {
            throw new AludelException(
                    "A " + mapped.entityName() + " cannot be inserted or updated by one statement: it is"
                            + " of a hierarchy, and the row with its key may be of another class. Find it first, then insert or update");
        }
        UpsertShape shape = shape(entity);
        StatementKey statement = mapped.statements().upsert(shape);
        Parameters parameters = new Row(entity, shape.columns());
        CountedRows<List<E>> returned = new Stored(entity, shape.returning());
        List<E> stored = channel.insert(statement, parameters, returned);
        return stored.isEmpty() ? readBack(entity, shape.returning()) : stored.get(0);
    }

    /** No row came back: the one that was there had nothing to update. */
    private E readBack(E entity, ColumnSet columns) {
        if (columns.minus(ColumnSet.first(mapped.table().keyColumnCount())).isEmpty()) {
            return entity;
        }
        List<E> stored = new ArrayList<>(List.of(entity));
        new RowFinder<>(mapped, channel).assignColumns(stored, columns);
        return stored.get(0);
    }

    private UpsertShape shape(E entity) {
        ColumnSet columns = mapper.insertColumns(entity);
        ColumnSet all = ColumnSet.first(mapped.table().columns().size());
        ColumnSet keep = all.minus(mapper.updatableColumns())
                .union(ColumnSet.first(mapped.table().keyColumnCount()));
        ColumnSet updated = columns.minus(mapper.versionColumn() < 0 ? keep : keep.with(mapper.versionColumn()));
        return new UpsertShape(columns, updated, all.minus(updated));
    }

    private final class Row implements Parameters {
        private final E entity;
        private final ColumnSet columns;

        Row(E entity, ColumnSet columns) {
            this.entity = entity;
            this.columns = columns;
        }

        @Override
        public void bind(PreparedStatement statement) throws SQLException {
            mapped.binder().bind(statement, 1, entity, columns);
        }

        @Override
        public List<@Nullable Object> values() {
            return ColumnValues.of(mapper, entity, columns);
        }
    }

    private final class Stored implements CountedRows<List<E>> {
        private final E entity;
        private final ColumnSet columns;

        Stored(E entity, ColumnSet columns) {
            this.entity = entity;
            this.columns = columns;
        }

        @Override
        public List<E> read(ResultSet rows) throws SQLException {
            return rows.next() ? List.of(mapper.assign(entity, columns, rows, 1)) : List.of();
        }

        @Override
        public long count(List<E> stored) {
            return stored.size();
        }
    }
}
