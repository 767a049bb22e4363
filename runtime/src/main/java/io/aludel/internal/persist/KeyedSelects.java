package io.aludel.internal.persist;

import io.aludel.dialect.Dialect;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the SELECTs of a table by key, each written once. Shared by threads. */
final class KeyedSelects {
    private static final int KEYS_PER_STATEMENT = 500;

    private final EntityTable<?, ?> table;
    private final Dialect dialect;
    private final String action;
    private final String all;
    private final StatementKey byKey;
    private final StatementKey existsByKey;
    private final int keysPerStatement;
    private final Map<Integer, StatementKey> byKeys = new ConcurrentHashMap<>();
    private final Map<ColumnSet, StatementKey> columnsByKey = new ConcurrentHashMap<>();

    KeyedSelects(EntityTable<?, ?> table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
        this.action = "Reading from '" + table.tableName() + "'";
        this.all = selectAll();
        this.byKey = StatementKey.of(all + " WHERE " + keyEquals(), action);
        this.existsByKey = StatementKey.of("SELECT 1 FROM " + tableName() + " WHERE " + keyEquals(), action);
        this.keysPerStatement = Math.max(
                1,
                Math.min(
                        Math.min(KEYS_PER_STATEMENT, dialect.maximumInListSize()),
                        dialect.maximumParameters() / table.keyColumnCount()));
    }

    /** Only formulas need a renderer, whose forty classes would be a part of every application's start. */
    private String selectAll() {
        int columns = table.columns().size();
        return table.selection().size() == columns
                ? select(ColumnSet.first(columns))
                : Sql.select(table).sql(dialect);
    }

    /** Returns the SELECT of the row with a key. */
    StatementKey byKey() {
        return byKey;
    }

    /** Returns a SELECT that has a row when there is one with a key. */
    StatementKey existsByKey() {
        return existsByKey;
    }

    /** Returns how many keys one statement asks for at most. */
    int keysPerStatement() {
        return keysPerStatement;
    }

    /** Returns the next size of which there is a statement: few sizes, so that prepared statements are used again. */
    static int paddedSize(int keys, int most) {
        return keys <= 2 ? keys : Math.min(most, Integer.highestOneBit(keys - 1) << 1);
    }

    /** Returns the SELECT of the rows with several keys. */
    StatementKey byKeys(int count) {
        return byKeys.computeIfAbsent(count, size -> StatementKey.of(all + " WHERE " + keysIn(size), action));
    }

    /** Returns the SELECT of some columns of the row with a key. */
    StatementKey columnsByKey(ColumnSet columns) {
        return columnsByKey.computeIfAbsent(
                columns, set -> StatementKey.of(select(set) + " WHERE " + keyEquals(), action));
    }

    private String tableName() {
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
            names.add(dialect.quote(table.columns().get(column).name()));
        }
        return names;
    }

    private String keyEquals() {
        return String.join(" = ? AND ", keyNames()) + " = ?";
    }

    private String keysIn(int size) {
        return table.keyColumnCount() == 1
                ? keyNames().get(0) + " IN (" + "?, ".repeat(size - 1) + "?)"
                : ("(" + keyEquals() + ") OR ").repeat(size - 1) + "(" + keyEquals() + ")";
    }
}
