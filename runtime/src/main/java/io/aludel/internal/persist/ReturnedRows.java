package io.aludel.internal.persist;

import io.aludel.DataException;
import io.aludel.internal.jdbc.CountedRows;
import io.aludel.mapping.EntityMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gives each inserted entity the columns that the database returned for its row. Databases return rows in the order of the
 * VALUES but promise that hardly anywhere, so the order is checked: rows with keys of their own are found by key, and
 * generated keys ascend in the order of the VALUES, so that sorting them restores it. Keys by a default come one by one.
 */
final class ReturnedRows<E, K> implements CountedRows<Integer> {
    private final MappedTable<E, K> mapped;
    private final EntityMapper<E, K> mapper;
    private final List<E> entities;
    private final InsertShape shape;
    private final boolean keysGenerated;
    private final boolean single;
    private boolean disordered;

    ReturnedRows(MappedTable<E, K> mapped, List<E> entities, InsertShape shape) {
        this.mapped = mapped;
        this.mapper = mapped.mapper();
        this.entities = entities;
        this.shape = shape;
        this.keysGenerated =
                mapped.table().keyGeneration() != null && !shape.columns().contains(0);
        this.single = entities.size() == 1;
    }

    @Override
    public Integer read(ResultSet rows) throws SQLException {
        Map<K, Integer> positions = keysGenerated || single ? Map.of() : positionsByKey();
        int count = 0;
        long last = Long.MIN_VALUE;
        while (rows.next()) {
            int position = keysGenerated || single ? count : position(positions, rows);
            E stored = mapper.assign(entities.get(position), shape.returning(), rows, 1);
            entities.set(position, stored);
            if (keysGenerated) {
                long key = rows.getLong(1);
                disordered |= key < last;
                last = key;
            }
            count++;
        }
        if (count != entities.size()) {
            throw new SQLException("The database returned " + count + " rows for " + entities.size() + " inserted");
        }
        return count;
    }

    private int position(Map<K, Integer> positions, ResultSet rows) throws SQLException {
        K key = mapper.readKey(rows, 1);
        Integer position = positions.get(key);
        if (position == null) {
            throw new DataException("The database returned the key " + key + " for an inserted " + mapped.entityName()
                    + ", which none of the inserted has: the column of the key changes values that it is given");
        }
        return position;
    }

    @Override
    public long count(Integer read) {
        return read;
    }

    private Map<K, Integer> positionsByKey() {
        Map<K, Integer> positions = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            K key = mapper.key(entities.get(i));
            if (key == null) {
                throw new IllegalStateException("An inserted " + mapped.entityName() + " has no key");
            }
            positions.put(key, i);
        }
        return positions;
    }

    /** Puts generated keys right that came in another order than the rows were sent in. */
    void settle(Channel channel) {
        if (!disordered) {
            return;
        }
        long[] keys = new long[entities.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((Number) Objects.requireNonNull(mapper.key(entities.get(i)))).longValue();
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            entities.set(i, mapper.assignKey(entities.get(i), keys[i]));
        }
        if (shape.returning().size() > 1) {
            new RowFinder<>(mapped, channel).assignColumns(entities, shape.returning());
        }
    }
}
