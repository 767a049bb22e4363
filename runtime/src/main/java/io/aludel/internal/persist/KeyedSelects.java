package io.aludel.internal.persist;

import io.aludel.dialect.Dialect;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.internal.render.BoundStatement;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.DeferredColumn;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.Node;
import io.aludel.sql.Sql;
import io.aludel.sql.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The texts of the SELECTs of a table by key, each written once. Shared by threads. */
final class KeyedSelects {
    private final EntityTable<?, ?> table;
    private final Dialect dialect;
    private final @Nullable Hierarchy<?> hierarchy;
    private final String where;
    private final String action;
    private final String all;
    private final StatementKey byKey;
    private final StatementKey existsByKey;
    private final KeyChunks chunks;
    private final Map<Integer, StatementKey> byKeys = new ConcurrentHashMap<>();
    private final Map<ColumnSet, StatementKey> columnsByKey = new ConcurrentHashMap<>();
    private final Map<Columns, StatementKey> columnsByKeys = new ConcurrentHashMap<>(1);

    KeyedSelects(EntityTable<?, ?> table, Dialect dialect, @Nullable Hierarchy<?> hierarchy) {
        this.table = table;
        this.dialect = dialect;
        this.hierarchy = hierarchy;
        this.where = " WHERE " + (hierarchy == null ? "" : restriction());
        this.action = "Reading from '" + table.tableName() + "'";
        this.all = selectAll();
        this.byKey = StatementKey.of(all + where + keyEquals(), action);
        this.existsByKey = StatementKey.of("SELECT 1 FROM " + tableName() + where + keyEquals(), action);
        this.chunks = new KeyChunks(dialect, table.keyColumnCount());
    }

    /** Only formulas need a renderer, whose forty classes would be a part of every application's start. */
    private String selectAll() {
        if (hierarchy != null) {
            return "SELECT " + written(out -> out.selection(table)) + " FROM " + tableName();
        }
        ColumnSet columns = ColumnSet.first(table.columns().size());
        for (DeferredColumn deferred : table.deferredColumns()) {
            columns = columns.without(deferred.position());
        }
        return table.selection().size() == columns.size()
                ? select(columns)
                : Sql.select(table).sql(dialect);
    }

    /** Returns the SELECT of the row with a key, as far as it meets the condition of a filter. */
    StatementKey byKey(@Nullable BoundStatement filter) {
        return filter == null ? byKey : filtered(all, filter, keyEquals());
    }

    /** Returns a SELECT that has a row when there is one with a key. */
    StatementKey existsByKey(@Nullable BoundStatement filter) {
        return filter == null ? existsByKey : filtered("SELECT 1 FROM " + tableName(), filter, keyEquals());
    }

    private StatementKey filtered(String select, BoundStatement filter, String keys) {
        return StatementKey.of(select + where + filter.sql() + " AND " + keys, action);
    }

    /** Returns the portions in which keys are asked for. */
    KeyChunks chunks() {
        return chunks;
    }

    /** Returns the SELECT of the rows with several keys. */
    StatementKey byKeys(int count, @Nullable BoundStatement filter) {
        if (filter != null) {
            return filtered(all, filter, keysIn(count));
        }
        return byKeys.computeIfAbsent(count, size -> StatementKey.of(all + where + keysIn(size), action));
    }

    /** Returns the SELECT of some columns of the row with a key. */
    StatementKey columnsByKey(ColumnSet columns) {
        return columnsByKey.computeIfAbsent(columns, set -> StatementKey.of(select(set) + where + keyEquals(), action));
    }

    /** Returns the SELECT of some columns of the rows with several keys. */
    StatementKey columnsByKeys(ColumnSet columns, int count) {
        return columnsByKeys.computeIfAbsent(
                new Columns(columns, count),
                wanted -> StatementKey.of(select(wanted.columns()) + where + keysIn(wanted.count()), action));
    }

    private record Columns(ColumnSet columns, int count) {}

    private String written(Consumer<SqlText> part) {
        Hierarchy<?> known = Objects.requireNonNull(hierarchy);
        SqlText text = new SqlText(dialect, source -> source == table ? known.composition(table) : null);
        text.enter(List.of(table));
        part.accept(text);
        return text.toString();
    }

    /** The rows of a subclass in the table of its hierarchy. */
    private String restriction() {
        return written(out -> {
            Node restriction = out.restriction(table);
            if (restriction != null) {
                out.node(restriction).text(" AND ");
            }
        });
    }

    private String tableName() {
        if (hierarchy != null) {
            return written(out -> out.source(table));
        }
        return dialect.quote(table.schemaName(), table.tableName());
    }

    private String select(ColumnSet columns) {
        return "SELECT " + String.join(", ", names(columns)) + " FROM " + tableName();
    }

    private List<String> keyNames() {
        return names(ColumnSet.first(table.keyColumnCount()));
    }

    private List<String> names(ColumnSet columns) {
        List<String> names = new ArrayList<>();
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            String name = table.columns().get(column).name();
            names.add(hierarchy == null ? dialect.quote(name) : written(out -> out.column(table, name)));
        }
        return names;
    }

    private String keyEquals() {
        return String.join(" = ? AND ", keyNames()) + " = ?";
    }

    private String keysIn(int size) {
        return KeyChunks.condition(keyNames(), size);
    }
}
