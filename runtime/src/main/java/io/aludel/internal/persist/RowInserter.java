package io.aludel.internal.persist;

import io.aludel.internal.jdbc.Parameters;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inserts entities in the order given: runs of entities that name the same columns go into statements of many rows.
 * Entities are stamped and validated before.
 *
 * @param <E> the entity type
 * @param <K> the key type
 */
public final class RowInserter<E, K> {
    private final MappedTable<E, K> mapped;
    private final EntityMapper<E, K> mapper;
    private final Channel channel;
    private final Map<Object, ColumnSet> explicitNulls;

    /**
     * Makes an inserter for one transaction.
     *
     * @param explicitNulls by entity object, the columns in which NULL is sent where the database would give a default
     */
    public RowInserter(MappedTable<E, K> mapped, Channel channel, Map<Object, ColumnSet> explicitNulls) {
        this.explicitNulls = explicitNulls;
        this.mapped = mapped;
        this.mapper = mapped.mapper();
        this.channel = channel;
    }

    /** Inserts all entities; the list then has them as stored. */
    public void insert(List<E> entities) {
        insert(entities, ColumnSet.EMPTY);
    }

    /** Inserts all entities without some of their columns, which are written later; the list then has them as stored. */
    public void insert(List<E> entities, ColumnSet omitted) {
        assignSequenceKeys(entities);
        int start = 0;
        while (start < entities.size()) {
            ColumnSet columns = columns(entities.get(start));
            int end = start + 1;
            while (end < entities.size() && columns(entities.get(end)).equals(columns)) {
                end++;
            }
            insertRun(entities.subList(start, end), columns.minus(omitted), mapped.returning(columns.union(omitted)));
            start = end;
        }
    }

    private ColumnSet columns(E entity) {
        ColumnSet columns = mapper.insertColumns(entity);
        ColumnSet nulls = explicitNulls.isEmpty() ? null : explicitNulls.get(entity);
        return nulls == null ? columns : columns.union(nulls);
    }

    private void assignSequenceKeys(List<E> entities) {
        SequenceKeys sequence = mapped.sequence();
        if (sequence == null) {
            return;
        }
        List<Integer> unset = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            if (mapper.key(entities.get(i)) == null) {
                unset.add(i);
            }
        }
        if (!unset.isEmpty()) {
            long[] keys = sequence.take(channel, unset.size());
            for (int i = 0; i < keys.length; i++) {
                int position = unset.get(i);
                entities.set(position, mapper.assignKey(entities.get(position), keys[i]));
            }
        }
    }

    private void insertRun(List<E> run, ColumnSet columns, ColumnSet returning) {
        int most = columns.isEmpty() || isKeyByDefault(columns) ? 1 : mapped.rowsPerInsert(columns.size());
        int start = 0;
        while (start < run.size()) {
            int rows = rowsOfOneStatement(run.size() - start, most);
            insertIntoParts(run.subList(start, start + rows), columns, returning);
            start += rows;
        }
    }

    /** Keys that a default gives have no order that would tell which row is whose, so each row is a statement. */
    private boolean isKeyByDefault(ColumnSet columns) {
        return mapped.table().keyGeneration() == null
                && !ColumnSet.first(mapped.table().keyColumnCount())
                        .minus(columns)
                        .isEmpty();
    }

    /** What the first table gives a key for, the others are told the key of. */
    private void insertIntoParts(List<E> rows, ColumnSet columns, ColumnSet returning) {
        List<TablePart> parts = mapped.parts();
        if (parts.size() == 1) {
            insertRows(parts.get(0), rows, new InsertShape(columns, returning, rows.size()));
            return;
        }
        ColumnSet key = ColumnSet.first(mapped.table().keyColumnCount());
        for (TablePart part : parts) {
            ColumnSet named = columns.intersection(part.columns());
            ColumnSet given = returning.intersection(part.columns());
            boolean hasOwn = part.isFirst() || !given.minus(key).isEmpty();
            insertRows(
                    part,
                    rows,
                    new InsertShape(
                            part.isFirst() ? named : named.union(key), hasOwn ? given : ColumnSet.EMPTY, rows.size()));
        }
    }

    /** Keeps the number of different texts small: full statements, then tens, then what is left. */
    private static int rowsOfOneStatement(int left, int most) {
        if (left >= most) {
            return most;
        }
        return left <= 10 ? left : left / 10 * 10;
    }

    private void insertRows(TablePart part, List<E> rows, InsertShape shape) {
        StatementKey key = part.statements().insert(shape);
        Parameters parameters = new RowParameters(rows, shape.columns());
        if (shape.returning().isEmpty()) {
            channel.update(key, parameters);
            return;
        }
        ReturnedRows<E, K> returned = new ReturnedRows<>(mapped, rows, shape);
        channel.insert(key, parameters, returned);
        returned.settle(channel);
    }

    private final class RowParameters implements Parameters {
        private final List<E> rows;
        private final ColumnSet columns;

        RowParameters(List<E> rows, ColumnSet columns) {
            this.rows = rows;
            this.columns = columns;
        }

        @Override
        public void bind(PreparedStatement statement) throws SQLException {
            int parameter = 1;
            for (E entity : rows) {
                parameter = mapped.binder().bindInsert(statement, parameter, entity, columns);
            }
        }

        @Override
        public List<@Nullable Object> values() {
            return ColumnValues.of(mapper, rows.get(0), columns);
        }
    }
}
