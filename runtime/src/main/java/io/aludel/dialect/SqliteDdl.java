package io.aludel.dialect;

import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import java.util.List;

/**
 * SQLite's DDL.
 *
 * <p>An identity column is {@code INTEGER PRIMARY KEY AUTOINCREMENT}. Without AUTOINCREMENT, SQLite would give the key of a
 * deleted row to the next one (sqlite.org/autoinc.html), and an object, a link or a log that still knows the old row would
 * silently mean the new one.
 *
 * <p>Foreign keys are checked when rows are written, so tables of a cycle can name each other from the start. Comments are
 * left out: there is no place for them.
 */
final class SqliteDdl extends StandardDdl {
    SqliteDdl(Dialect dialect) {
        super(dialect);
    }

    @Override
    String column(Table table, TableColumn column) {
        String name = dialect().quote(column.name());
        if (isIdentity(column)) {
            PrimaryKey key = table.primaryKey();
            if (key == null || !isInlineKey(table, key)) {
                throw new IllegalArgumentException("Column '" + column.name() + "' of table '" + table.name()
                        + "' is an identity column, which SQLite has only as the one column of the primary key: make it the"
                        + " key, or give its values in the application");
            }
            return name + " INTEGER CONSTRAINT " + constraintName(key.name()) + " PRIMARY KEY AUTOINCREMENT";
        }
        String serverDefault = column.serverDefault();
        return name + " " + type(column) + (serverDefault == null ? "" : " DEFAULT (" + serverDefault + ")")
                + (column.nullable() ? "" : " NOT NULL");
    }

    @Override
    boolean isInlineKey(Table table, PrimaryKey key) {
        return table.columns().stream()
                .anyMatch(column -> isIdentity(column) && key.columns().equals(List.of(column.name())));
    }

    @Override
    boolean canReferAhead() {
        return true;
    }

    @Override
    String referenced(ForeignKeyConstraint foreignKey) {
        // always a table of the same database; a schema is a syntax error here
        return dialect().quote(foreignKey.referencedTable());
    }

    @Override
    String indexedTable(Table table) {
        return dialect().quote(table.name());
    }

    @Override
    void addSequences(Table table, String condition, List<String> statements) {}

    @Override
    void addDropSequences(Table table, List<String> statements) {}

    @Override
    void addComments(Table table, List<String> statements) {}

    @Override
    void addBeforeDrop(TableOrder order, List<String> statements) {
        if (!order.backward().isEmpty()) {
            // dropping a table deletes its rows first; those of a cycle are only gone together
            statements.add("PRAGMA defer_foreign_keys = ON");
        }
    }
}
