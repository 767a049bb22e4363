package io.aludel.internal.persist;

import io.aludel.internal.jdbc.BatchBinder;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityState;
import io.aludel.schema.TableColumn;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives columns of rows NULL, or values that no row has, until the rows are updated or deleted. Versions stay. A row
 * that is gone is missed by what comes later.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
public final class RowParker<E, K> {
    private final MappedTable<E, K> mapped;
    private final Channel channel;
    private final ParkedKeys parkedKeys;

    /**
     * Makes a parker for one transaction.
     *
     * @param parkedKeys remembers the keys that rows are given
     */
    public RowParker(MappedTable<E, K> mapped, Channel channel, ParkedKeys parkedKeys) {
        this.mapped = mapped;
        this.channel = channel;
        this.parkedKeys = parkedKeys;
    }

    /**
     * Parks columns of rows, in the order given.
     *
     * @throws io.aludel.StaleEntityException when a row has another version: it still has the values that it was to give up
     */
    public void park(List<EntityState<E>> states, ColumnSet columns) {
        if (mapped.parts().size() == 1) {
            park(mapped.parts().get(0), states, columns);
            return;
        }
        for (TablePart part : mapped.parts()) {
            ColumnSet parked = columns.intersection(part.columns());
            if (!parked.isEmpty()) {
                park(part, states, parked);
            }
        }
    }

    private void park(TablePart part, List<EntityState<E>> states, ColumnSet columns) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            values.add(values(columns));
        }
        int[] counts = channel.batch(part.statements().update(columns), new Parking(part, states, columns, values));
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0 && mapped.mapper().versionColumn() >= 0) {
                throw Stale.update(mapped, states.get(i), counts);
            }
        }
        if (columns.contains(0)) {
            for (int i = 0; i < states.size(); i++) {
                parkedKeys.put(
                        states.get(i), Objects.requireNonNull(values.get(i).get(0)));
            }
        }
    }

    private List<@Nullable Object> values(ColumnSet columns) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            values.add(
                    mapped.keys().nullable().contains(column)
                            ? null
                            : TemporaryValues.of(type(column).type()));
        }
        return values;
    }

    private TableColumn type(int column) {
        String name = mapped.table().columns().get(column).name();
        for (TableColumn described : mapped.description().columns()) {
            if (described.name().equals(name)) {
                return described;
            }
        }
        throw new IllegalStateException("Table '" + mapped.table().tableName() + "' has no column '" + name + "'");
    }

    private final class Parking implements BatchBinder {
        private final TablePart part;
        private final List<EntityState<E>> states;
        private final ColumnSet columns;
        private final List<List<@Nullable Object>> values;

        Parking(TablePart part, List<EntityState<E>> states, ColumnSet columns, List<List<@Nullable Object>> values) {
            this.part = part;
            this.states = states;
            this.columns = columns;
            this.values = values;
        }

        @Override
        public int size() {
            return states.size();
        }

        @Override
        public void bind(PreparedStatement statement, int row) throws SQLException {
            int parameter = 1;
            for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
                mapped.bindValue(statement, parameter, column, values.get(row).get(parameter - 1));
                parameter++;
            }
            RowIdentity.bind(mapped, part, statement, parameter, states.get(row), parkedKeys);
        }

        @Override
        public List<@Nullable Object> values(int row) {
            List<@Nullable Object> all = new ArrayList<>(values.get(row));
            all.addAll(Arrays.asList(states.get(row).key()));
            return all;
        }
    }
}
