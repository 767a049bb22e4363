package io.aludel.internal.persist;

import io.aludel.AludelException;
import io.aludel.StaleEntityException;
import io.aludel.internal.jdbc.BatchBinder;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityState;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Updates the rows of entities, each found by the key and version of its snapshot: one batch per set of columns, in which
 * the rows are written one after the other, in the order given.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
public final class RowUpdater<E, K> {
    private final MappedTable<E, K> mapped;
    private final EntityMapper<E, K> mapper;
    private final Channel channel;
    private final ParkedKeys parkedKeys;
    private final Map<ColumnSet, List<EntityState<E>>> byColumns = new LinkedHashMap<>();

    /** Makes an updater for one transaction. */
    public RowUpdater(MappedTable<E, K> mapped, Channel channel) {
        this(mapped, channel, new ParkedKeys());
    }

    /** Makes an updater for one transaction, in which rows may have other keys for a while. */
    public RowUpdater(MappedTable<E, K> mapped, Channel channel, ParkedKeys parkedKeys) {
        this.mapped = mapped;
        this.mapper = mapped.mapper();
        this.channel = channel;
        this.parkedKeys = parkedKeys;
    }

    /** Adds a row to update; nothing is sent yet. */
    public void add(EntityState<E> state, ColumnSet columns) {
        byColumns.computeIfAbsent(columns, shape -> new ArrayList<>()).add(state);
    }

    /**
     * Sends the updates.
     *
     * @throws StaleEntityException when a row is gone or has another version
     */
    public void send() {
        byColumns.forEach((columns, states) -> {
            if (mapped.parts().size() == 1) {
                send(mapped.parts().get(0), columns, states);
            } else {
                sendToParts(columns, states);
            }
        });
        readComputedColumns();
    }

    /** Only the tables whose columns have changed are written. */
    private void sendToParts(ColumnSet columns, List<EntityState<E>> states) {
        if (columns.intersects(ColumnSet.first(mapped.table().keyColumnCount()))) {
            throw new AludelException("The key of the " + mapped.entityName() + " with the key "
                    + states.get(0).key()
                    + " was changed, which several tables of its JOINED hierarchy hold: delete it, and add a copy with the"
                    + " new key");
        }
        for (TablePart part : mapped.parts()) {
            ColumnSet changed = columns.intersection(part.columns());
            if (!changed.isEmpty()) {
                send(part, changed, states);
            }
        }
    }

    private void send(TablePart part, ColumnSet columns, List<EntityState<E>> states) {
        int[] counts = channel.batch(part.statements().update(columns), new Batch(part, columns, states));
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                throw Stale.update(mapped, states.get(i), counts);
            }
        }
    }

    private void readComputedColumns() {
        if (mapper.generatedColumns().isEmpty()) {
            return;
        }
        List<EntityState<E>> states =
                byColumns.values().stream().flatMap(List::stream).toList();
        List<E> entities =
                new ArrayList<>(states.stream().map(state -> state.entity).toList());
        new RowFinder<>(mapped, channel)
                .assignColumns(
                        entities,
                        mapper.generatedColumns()
                                .union(ColumnSet.first(mapped.table().keyColumnCount())));
        for (int i = 0; i < entities.size(); i++) {
            states.get(i).entity = entities.get(i);
        }
    }

    private final class Batch implements BatchBinder {
        private final TablePart part;
        private final ColumnSet columns;
        private final List<EntityState<E>> states;

        Batch(TablePart part, ColumnSet columns, List<EntityState<E>> states) {
            this.part = part;
            this.columns = columns;
            this.states = states;
        }

        @Override
        public int size() {
            return states.size();
        }

        @Override
        public void bind(PreparedStatement statement, int row) throws SQLException {
            EntityState<E> state = states.get(row);
            int next = mapped.binder().bind(statement, 1, state.entity, columns);
            RowIdentity.bind(mapped, part, statement, next, state, parkedKeys);
        }

        @Override
        public List<@Nullable Object> values(int row) {
            EntityState<E> state = states.get(row);
            List<@Nullable Object> values = ColumnValues.of(mapper, state.entity, columns);
            values.add(Objects.requireNonNull(state.key()));
            return values;
        }
    }
}
