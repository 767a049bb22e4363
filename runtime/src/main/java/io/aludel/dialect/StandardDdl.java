package io.aludel.dialect;

import io.aludel.annotation.GenerationStrategy;
import io.aludel.annotation.OnDelete;
import io.aludel.schema.CheckConstraint;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.IndexColumn;
import io.aludel.schema.KeyGeneration;
import io.aludel.schema.PrimaryKey;
import io.aludel.schema.SchemaSequence;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.schema.TableIndex;
import io.aludel.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** DDL as in the SQL standard (part 2, 11), with hooks for what databases do otherwise. */
abstract class StandardDdl implements TableDdl {
    private final Dialect dialect;

    StandardDdl(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public final List<String> create(Collection<Table> tables) {
        return create(tables, "");
    }

    @Override
    public final List<String> createIfAbsent(Collection<Table> tables) {
        return create(tables, "IF NOT EXISTS ");
    }

    private List<String> create(Collection<Table> tables, String condition) {
        TableOrder order = TableOrder.of(tables);
        List<String> statements = new ArrayList<>();
        for (Table table : order.tables()) {
            addSequences(table, condition, statements);
            Set<ForeignKeyConstraint> later = canReferAhead() ? Set.of() : order.backward();
            statements.add(createTable(table, condition, later));
            for (TableIndex index : table.indexes()) {
                statements.add(createIndex(table, index, condition));
            }
            addComments(table, statements);
        }
        if (!canReferAhead()) {
            for (Table table : order.tables()) {
                for (ForeignKeyConstraint foreignKey : table.foreignKeys()) {
                    if (order.backward().contains(foreignKey)) {
                        statements.add("ALTER TABLE " + name(table) + " ADD CONSTRAINT " + condition
                                + constraintName(foreignKey.name()) + " " + foreignKey(foreignKey));
                    }
                }
            }
        }
        return List.copyOf(statements);
    }

    @Override
    public final List<String> drop(Collection<Table> tables) {
        TableOrder order = TableOrder.of(tables);
        List<String> statements = new ArrayList<>();
        addBeforeDrop(order, statements);
        for (int i = order.tables().size() - 1; i >= 0; i--) {
            Table table = order.tables().get(i);
            statements.add("DROP TABLE IF EXISTS " + name(table));
            addDropSequences(table, statements);
        }
        return List.copyOf(statements);
    }

    private String createTable(Table table, String condition, Set<ForeignKeyConstraint> later) {
        List<String> parts = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            parts.add(column(table, column));
        }
        PrimaryKey key = table.primaryKey();
        if (key != null && !isInlineKey(table, key)) {
            parts.add(constraint(key.name()) + "PRIMARY KEY (" + names(key.columns()) + ")");
        }
        for (UniqueConstraint unique : table.uniques()) {
            parts.add(constraint(unique.name()) + "UNIQUE (" + names(unique.columns()) + ")");
        }
        for (CheckConstraint check : table.checks()) {
            parts.add(constraint(check.name()) + "CHECK (" + check.condition() + ")");
        }
        for (ForeignKeyConstraint foreignKey : table.foreignKeys()) {
            if (!later.contains(foreignKey)) {
                parts.add(constraint(foreignKey.name()) + foreignKey(foreignKey));
            }
        }
        return "CREATE TABLE " + condition + name(table) + " (\n    " + String.join(",\n    ", parts) + "\n)";
    }

    private String foreignKey(ForeignKeyConstraint foreignKey) {
        return "FOREIGN KEY (" + names(foreignKey.columns()) + ") REFERENCES " + referenced(foreignKey) + " ("
                + names(foreignKey.referencedColumns()) + ")" + onDelete(foreignKey.onDelete())
                + (foreignKey.deferrable() && dialect.hasDeferrableKeys() ? " DEFERRABLE INITIALLY DEFERRED" : "");
    }

    private static String onDelete(OnDelete action) {
        return action == OnDelete.NO_ACTION ? "" : " ON DELETE " + action.name().replace('_', ' ');
    }

    private String createIndex(Table table, TableIndex index, String condition) {
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + condition
                + dialect.quote(table.schema(), dialect.fit(index.name())) + " ON " + indexedTable(table) + " ("
                + index.columns().stream().map(this::indexColumn).collect(Collectors.joining(", ")) + ")";
    }

    private String indexColumn(IndexColumn column) {
        return dialect.quote(column.name()) + (column.descending() ? " DESC" : "");
    }

    private String constraint(String constraintName) {
        return "CONSTRAINT " + constraintName(constraintName) + " ";
    }

    final String constraintName(String constraintName) {
        return dialect.quote(dialect.fit(constraintName));
    }

    final String name(Table table) {
        return dialect.quote(table.schema(), table.name());
    }

    final String names(List<String> columns) {
        return columns.stream().map(dialect::quote).collect(Collectors.joining(", "));
    }

    final Dialect dialect() {
        return dialect;
    }

    /** Returns whether the database counts the column up by itself. */
    final boolean isIdentity(TableColumn column) {
        KeyGeneration generation = column.generation();
        return generation != null && dialect.resolve(generation.strategy()) == GenerationStrategy.IDENTITY;
    }

    /** Returns the sequences of a table: its own, and those that its generated columns need on this dialect. */
    final List<SchemaSequence> sequences(Table table) {
        List<SchemaSequence> sequences = new ArrayList<>(table.sequences());
        for (TableColumn column : table.columns()) {
            KeyGeneration generation = column.generation();
            if (generation != null && dialect.resolve(generation.strategy()) == GenerationStrategy.SEQUENCE) {
                sequences.add(new SchemaSequence(table.schema(), generation.sequence(), generation.allocation()));
            }
        }
        return sequences;
    }

    /** Returns a column's SQL type. */
    final String type(TableColumn column) {
        String definition = column.type().definition();
        return definition == null ? dialect.codec(column.type().values()).columnType(column.type()) : definition;
    }

    /** Returns a column with its type, default and NOT NULL. */
    abstract String column(Table table, TableColumn column);

    /** Returns whether the key is written with its column. */
    abstract boolean isInlineKey(Table table, PrimaryKey key);

    /** Returns whether a foreign key may name a table that does not exist yet. */
    abstract boolean canReferAhead();

    /** Returns the table that a foreign key refers to. */
    String referenced(ForeignKeyConstraint foreignKey) {
        return dialect.quote(foreignKey.referencedSchema(), foreignKey.referencedTable());
    }

    /** Returns a table's name in CREATE INDEX. */
    String indexedTable(Table table) {
        return name(table);
    }

    /** Adds the statements that create the table's sequences. */
    abstract void addSequences(Table table, String condition, List<String> statements);

    /** Adds the statements that drop the table's sequences. */
    abstract void addDropSequences(Table table, List<String> statements);

    /** Adds the statements that comment on the table and its columns. */
    abstract void addComments(Table table, List<String> statements);

    /** Adds the statements that make it possible to drop tables one by one. */
    abstract void addBeforeDrop(TableOrder order, List<String> statements);
}
