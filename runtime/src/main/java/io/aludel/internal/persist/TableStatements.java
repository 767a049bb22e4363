package io.aludel.internal.persist;

import io.aludel.dialect.Dialect;
import io.aludel.dialect.ReturningForm;
import io.aludel.dialect.Upsert;
import io.aludel.internal.jdbc.StatementKey;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.sql.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The texts of a table's INSERT, UPDATE and DELETE statements on one dialect, each written once per shape. */
final class TableStatements {
    private final EntityTable<?, ?> table;
    private final EntityTable<?, ?> stored;
    private final Dialect dialect;
    private final @Nullable Lineage lineage;
    private final String name;
    private final int versionColumn;
    private final Map<InsertShape, StatementKey> inserts = new ConcurrentHashMap<>();
    private final Map<UpsertShape, StatementKey> upserts = new ConcurrentHashMap<>();
    private final Map<ColumnSet, StatementKey> updates = new ConcurrentHashMap<>();
    private final StatementKey delete;
    private final StatementKey deleteByKey;

    /**
     * Writes nothing yet.
     *
     * @param table the entity
     * @param stored the table that has its rows, or parts of them
     * @param versionColumn the version that is in that table, or -1
     * @param lineage what has rows tell of which class they are, or null
     */
    TableStatements(
            EntityTable<?, ?> table,
            EntityTable<?, ?> stored,
            Dialect dialect,
            int versionColumn,
            @Nullable Lineage lineage) {
        this.table = table;
        this.stored = stored;
        this.dialect = dialect;
        this.lineage = lineage;
        this.name = dialect.quote(stored.schemaName(), stored.tableName());
        this.versionColumn = versionColumn;
        String action = "Deleting from '" + stored.tableName() + "'";
        this.delete = StatementKey.of("DELETE FROM " + name + where(true), action);
        this.deleteByKey = StatementKey.of("DELETE FROM " + name + where(false), action);
    }

    /** Returns the INSERT for a shape. */
    StatementKey insert(InsertShape shape) {
        return inserts.computeIfAbsent(shape, this::writeInsert);
    }

    /** Returns the INSERT of one row that updates the row which has its key already. */
    StatementKey upsert(UpsertShape shape) {
        return upserts.computeIfAbsent(shape, this::writeUpsert);
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
        List<String> names = names(shape.columns());
        List<String> values = new ArrayList<>(Collections.nCopies(names.size(), "?"));
        if (lineage != null && lineage.value() != null) {
            names.add(dialect.quote(lineage.discriminator().name()));
            values.add(DiscriminatorTest.literal(lineage.value()));
        }
        if (names.isEmpty()) {
            sql.append(dialect.emptyInsert());
        } else {
            sql.append('(').append(String.join(", ", names)).append(") VALUES ");
            String row = "(" + String.join(", ", values) + ")";
            sql.append(row);
            for (int i = 1; i < shape.rows(); i++) {
                sql.append(", ").append(row);
            }
        }
        return returning(sql.toString(), shape.returning(), "Inserting into '" + stored.tableName() + "'");
    }

    private StatementKey returning(String sql, ColumnSet columns, String action) {
        if (columns.isEmpty()) {
            return StatementKey.of(sql, action);
        }
        return dialect.returning() == ReturningForm.RETURNING_CLAUSE
                ? StatementKey.of(sql + " RETURNING " + String.join(", ", names(columns)), action)
                : new StatementKey(sql, columnNames(columns), action);
    }

    private StatementKey writeUpsert(UpsertShape shape) {
        Upsert upsert = new Upsert(
                table,
                columns(shape.columns()),
                columns(ColumnSet.first(table.keyColumnCount())),
                columns(shape.updated()),
                versionColumn < 0 ? null : table.columns().get(versionColumn),
                1);
        return returning(
                dialect.upsert(upsert), shape.returning(), "Inserting into or updating '" + table.tableName() + "'");
    }

    private StatementKey writeUpdate(ColumnSet columns) {
        StringBuilder sql = new StringBuilder("UPDATE ").append(name).append(" SET ");
        sql.append(String.join(" = ?, ", names(columns))).append(" = ?");
        return StatementKey.of(sql.append(where(true)).toString(), "Updating '" + stored.tableName() + "'");
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
        List<String> names = new ArrayList<>();
        for (String name : columnNames(columns)) {
            names.add(dialect.quote(name));
        }
        return names;
    }

    private List<String> columnNames(ColumnSet columns) {
        List<String> names = new ArrayList<>();
        for (Column<?> column : columns(columns)) {
            names.add(column.name());
        }
        return names;
    }

    private List<Column<?>> columns(ColumnSet positions) {
        List<Column<?>> columns = new ArrayList<>();
        for (int column = positions.next(0); column >= 0; column = positions.next(column + 1)) {
            columns.add(table.columns().get(column));
        }
        return columns;
    }
}
