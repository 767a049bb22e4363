package io.aludel.internal.persist;

import io.aludel.dialect.Dialect;
import io.aludel.dialect.ReturningForm;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityTable;
import io.aludel.sql.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of a table's INSERT, UPDATE and DELETE statements on one dialect, each written once per shape. */
final class TableStatements {
    private final EntityTable<?, ?> table;
    private final Dialect dialect;
    private final String name;
    private final int versionColumn;
    private final Map<InsertShape, StatementKey> inserts = new ConcurrentHashMap<>();
    private final Map<ColumnSet, StatementKey> updates = new ConcurrentHashMap<>();
    private final StatementKey delete;
    private final StatementKey deleteByKey;

    TableStatements(EntityTable<?, ?> table, Dialect dialect, int versionColumn) {
        this.table = table;
        this.dialect = dialect;
        this.name = dialect.quote(table.schemaName(), table.tableName());
        this.versionColumn = versionColumn;
        String action = "Deleting from '" + table.tableName() + "'";
        this.delete = StatementKey.of("DELETE FROM " + name + where(true), action);
        this.deleteByKey = StatementKey.of("DELETE FROM " + name + where(false), action);
    }

    /** Returns the INSERT for a shape. */
    StatementKey insert(InsertShape shape) {
        return inserts.computeIfAbsent(shape, this::writeInsert);
    }

    /** Returns the UPDATE that sets some columns of the row with a key and, where the table has one, a version. */
    StatementKey update(ColumnSet columns) {
        return updates.computeIfAbsent(columns, this::writeUpdate);
    }

    /** Returns the DELETE of the row with a key and, where the table has one, a version. */
    StatementKey delete() {
        return delete;
    }

    /** Returns the DELETE of the row with a key, whatever its version. */
    StatementKey deleteByKey() {
        return deleteByKey;
    }

    private StatementKey writeInsert(InsertShape shape) {
        StringBuilder sql = new StringBuilder("INSERT INTO ").append(name).append(' ');
        if (shape.columns().isEmpty()) {
            sql.append(dialect.emptyInsert());
        } else {
            sql.append('(').append(String.join(", ", names(shape.columns()))).append(") VALUES ");
            String row = "(" + "?, ".repeat(shape.columns().size() - 1) + "?)";
            sql.append(row);
            for (int i = 1; i < shape.rows(); i++) {
                sql.append(", ").append(row);
            }
        }
        String action = "Inserting into '" + table.tableName() + "'";
        if (shape.returning().isEmpty()) {
            return StatementKey.of(sql.toString(), action);
        }
        if (dialect.returning() == ReturningForm.RETURNING_CLAUSE) {
            sql.append(" RETURNING ").append(String.join(", ", names(shape.returning())));
            return StatementKey.of(sql.toString(), action);
        }
        return new StatementKey(sql.toString(), columnNames(shape.returning()), action);
    }

    private StatementKey writeUpdate(ColumnSet columns) {
        StringBuilder sql = new StringBuilder("UPDATE ").append(name).append(" SET ");
        sql.append(String.join(" = ?, ", names(columns))).append(" = ?");
        return StatementKey.of(sql.append(where(true)).toString(), "Updating '" + table.tableName() + "'");
    }

    private String where(boolean withVersion) {
        StringBuilder sql = new StringBuilder(" WHERE ");
        sql.append(String.join(" = ? AND ", names(ColumnSet.first(table.keyColumnCount()))))
                .append(" = ?");
        if (withVersion && versionColumn >= 0) {
            sql.append(" AND ")
                    .append(names(ColumnSet.of(versionColumn)).get(0))
                    .append(" = ?");
        }
        return sql.toString();
    }

    private List<String> names(ColumnSet columns) {
        List<String> names = columnNames(columns);
        names.replaceAll(dialect::quote);
        return names;
    }

    private List<String> columnNames(ColumnSet columns) {
        List<Column<?>> all = table.columns();
        List<String> names = new ArrayList<>();
        for (int column = columns.next(0); column >= 0; column = columns.next(column + 1)) {
            names.add(all.get(column).name());
        }
        return names;
    }
}
