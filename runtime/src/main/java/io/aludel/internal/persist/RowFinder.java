package io.aludel.internal.persist;

import io.aludel.DataException;
import io.aludel.internal.jdbc.CountedRows;
import io.aludel.internal.jdbc.Parameters;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.internal.query.EntityRows;
import io.aludel.internal.render.BoundStatement;
import io.aludel.internal.render.FilterConditions;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows by their keys.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
public final class RowFinder<E, K> {
    private final MappedTable<E, K> mapped;
    private final EntityMapper<E, K> mapper;
    private final Channel channel;
    private final @Nullable BoundStatement filter;

    /** Makes a finder for one transaction. */
    public RowFinder(MappedTable<E, K> mapped, Channel channel) {
        this(mapped, channel, (BoundStatement) null);
    }

    /** Makes a finder for one transaction, for which some rows are not there. */
    public RowFinder(MappedTable<E, K> mapped, Channel channel, FilterConditions filters) {
        this(mapped, channel, filters.of(mapped.table(), List.of(mapped.table())));
    }

    private RowFinder(MappedTable<E, K> mapped, Channel channel, @Nullable BoundStatement filter) {
        this.mapped = mapped;
        this.mapper = mapped.mapper();
        this.channel = channel;
        this.filter = filter;
    }

    /** Returns the entity with a key, made by {@code entities}, or null when there is no such row. */
    public @Nullable E find(K key, EntityRows entities) {
        return single(mapped.keyedSelects().byKey(filter), key, row -> entities.readFound(mapped, row));
    }

    /** Reads the row of a state again, into its entity, and returns whether there was one. */
    public boolean reload(EntityState<E> state) {
        K key = RowIdentity.key(mapper, state);
        return single(mapped.keyedSelects().byKey(filter), key, rows -> {
                    try {
                        mapper.reload(rows, 1, state);
                    } catch (DataException failure) {
                        throw mapped.unreadable(failure);
                    }
                    return state;
                })
                != null;
    }

    /** Returns whether there is a row with a key. */
    public boolean exists(K key) {
        return single(mapped.keyedSelects().existsByKey(filter), key, rows -> Boolean.TRUE) != null;
    }

    private <R> @Nullable R single(StatementKey statement, K key, RowFunction<R> reader) {
        KeyLookup<R> lookup = new KeyLookup<>(key, reader);
        return channel.query(statement, lookup, lookup).result;
    }

    /** Returns the entities with the given keys, made by {@code entities}, by key. */
    public Map<K, E> findAll(Collection<? extends K> keys, EntityRows entities) {
        Map<K, E> found = new HashMap<>();
        KeyedSelects selects = mapped.keyedSelects();
        selects.chunks().<K>each(keys, chunk -> {
            List<E> read = channel.query(
                    selects.byKeys(chunk.size(), filter),
                    new KeyParameters(chunk),
                    new RowList<>(rows -> entities.read(mapped, rows, 1)));
            for (E entity : read) {
                K key = mapper.key(entity);
                if (key != null) {
                    found.put(key, entity);
                }
            }
        });
        return found;
    }

    /** Reads the rows of states again and returns the entities whose rows are there, made by {@code entities}. */
    public Collection<E> findAgain(Collection<EntityState<E>> states, EntityRows entities) {
        List<K> keys = new ArrayList<>(states.size());
        for (EntityState<E> state : states) {
            keys.add(RowIdentity.key(mapper, state));
        }
        return findAll(keys, entities).values();
    }

    /** Reads some columns, the key's among them, into entities that are in the database. */
    void assignColumns(List<E> entities, ColumnSet columns) {
        StatementKey statement = mapped.keyedSelects().columnsByKey(columns);
        for (int i = 0; i < entities.size(); i++) {
            E entity = entities.get(i);
            K key = mapper.key(entity);
            if (key != null) {
                E assigned = single(statement, key, rows -> mapper.assign(entity, columns, rows, 1));
                entities.set(i, assigned == null ? entity : assigned);
            }
        }
    }

    /** Reads one column of the rows with the given keys. */
    public void readColumn(Collection<? extends K> keys, int column, ColumnRows<K> reader) {
        int keyColumns = mapped.table().keyColumnCount();
        ColumnSet columns = ColumnSet.first(keyColumns).with(column);
        RowList<K> rows = new RowList<>(row -> {
            K key = mapper.readKey(row, 1);
            if (key != null) {
                reader.read(key, row, keyColumns + 1);
            }
            return key;
        });
        KeyedSelects selects = mapped.keyedSelects();
        selects.chunks()
                .<K>each(
                        keys,
                        chunk -> channel.query(
                                selects.columnsByKeys(columns, chunk.size()), new KeyParameters(chunk), rows));
    }

    /**
     * Takes one column of rows.
     *
     * @param <K> the key type
     */
    @FunctionalInterface
    public interface ColumnRows<K> {
        /** Takes the column, at a JDBC index, of the row with a key. */
        void read(K key, ResultSet row, int index) throws SQLException;
    }

    @FunctionalInterface
    private interface RowFunction<R> {
        @Nullable
        R read(ResultSet row) throws SQLException;
    }

    /** One row by its key: parameter, reader and result in one object, as this is what applications do most. */
    private final class KeyLookup<R> implements Parameters, CountedRows<KeyLookup<R>> {
        private final K key;
        private final RowFunction<R> reader;
        private @Nullable R result;
        private int count;

        KeyLookup(K key, RowFunction<R> reader) {
            this.key = key;
            this.reader = reader;
        }

        @Override
        public void bind(PreparedStatement statement) throws SQLException {
            mapped.binder().bindKey(statement, FilterParameters.bind(filter, statement), key);
        }

        @Override
        public KeyLookup<R> read(ResultSet rows) throws SQLException {
            if (rows.next()) {
                result = reader.read(rows);
                count = 1;
            }
            return this;
        }

        @Override
        public long count(KeyLookup<R> read) {
            return count;
        }

        @Override
        public List<@Nullable Object> values() {
            return FilterParameters.values(filter, List.of(key));
        }
    }

    private record RowList<R>(RowFunction<R> reader) implements CountedRows<List<R>> {
        @Override
        public List<R> read(ResultSet rows) throws SQLException {
            List<R> read = new ArrayList<>();
            while (rows.next()) {
                R row = reader.read(rows);
                if (row != null) {
                    read.add(row);
                }
            }
            return read;
        }

        @Override
        public long count(List<R> read) {
            return read.size();
        }
    }

    private final class KeyParameters implements Parameters {
        private final List<K> keys;

        KeyParameters(List<K> keys) {
            this.keys = keys;
        }

        @Override
        public void bind(PreparedStatement statement) throws SQLException {
            int parameter = FilterParameters.bind(filter, statement);
            for (K key : keys) {
                parameter = mapped.binder().bindKey(statement, parameter, key);
            }
        }

        @Override
        public List<@Nullable Object> values() {
            return FilterParameters.values(filter, keys);
        }
    }
}
