package io.aludel.internal.persist;

import io.aludel.dialect.Dialect;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityMapper;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the tables that the columns of an entity are in. */
final class TableParts {
    private TableParts() {}

    /** Returns the tables in the order in which rows are inserted. */
    static List<TablePart> of(EntityMapper<?, ?> mapper, @Nullable Lineage lineage, Dialect dialect) {
        EntityTable<?, ?> table = mapper.table();
        ColumnSet all = ColumnSet.first(table.columns().size());
        if (lineage == null || !lineage.isJoined()) {
            return List.of(new TablePart(
                    all, new TableStatements(table, table, dialect, mapper.versionColumn(), lineage), true));
        }
        ColumnSet key = ColumnSet.first(table.keyColumnCount());
        List<TablePart> parts = new ArrayList<>();
        for (EntityTable<?, ?> level : chain(table)) {
            EntityTable<?, ?> parent = Objects.requireNonNull(level.lineage()).parent();
            ColumnSet columns = ColumnSet.first(level.columns().size());
            ColumnSet own = parent == null
                    ? columns
                    : columns.minus(ColumnSet.first(parent.columns().size())).union(key);
            boolean isFirst = parent == null;
            parts.add(new TablePart(
                    own,
                    new TableStatements(
                            table, level, dialect, isFirst ? mapper.versionColumn() : -1, isFirst ? lineage : null),
                    isFirst));
        }
        return List.copyOf(parts);
    }

    /** Returns the tables of the entities from the base of a hierarchy down to one of its entities. */
    static List<EntityTable<?, ?>> chain(EntityTable<?, ?> table) {
        ArrayDeque<EntityTable<?, ?>> chain = new ArrayDeque<>();
        for (EntityTable<?, ?> level = table; level != null; ) {
            chain.addFirst(level);
            Lineage lineage = level.lineage();
            level = lineage == null ? null : lineage.parent();
        }
        return List.copyOf(chain);
    }

    /** Returns everything that the schema says of the columns of an entity, as if they were in one table. */
    static Table describe(EntityTable<?, ?> table) {
        Table.Builder whole = Table.named(table.schemaName(), table.tableName());
        Set<String> names = new HashSet<>();
        List<EntityTable<?, ?>> chain = chain(table);
        boolean isJoined = Objects.requireNonNull(table.lineage()).isJoined();
        for (EntityTable<?, ?> level : chain) {
            Table described = level.describe();
            for (TableColumn column : described.columns()) {
                if (names.add(column.name())) {
                    whole.column(column);
                }
            }
            if (level.equals(chain.get(0)) && described.primaryKey() != null) {
                whole.primaryKey(
                        described.primaryKey().name(),
                        described.primaryKey().columns().toArray(String[]::new));
            }
            described
                    .uniques()
                    .forEach(unique ->
                            whole.unique(unique.name(), unique.columns().toArray(String[]::new)));
            described.checks().forEach(check -> whole.check(check.name(), check.condition()));
            for (ForeignKeyConstraint key : described.foreignKeys()) {
                if (!isJoined || level.equals(chain.get(0)) || !isToParent(key, level, table)) {
                    whole.foreignKey(key);
                }
            }
            described.indexes().forEach(whole::index);
        }
        return whole.build();
    }

    /** Returns whether a foreign key is the one that joins the table of a subclass to that above it. */
    private static boolean isToParent(ForeignKeyConstraint key, EntityTable<?, ?> level, EntityTable<?, ?> table) {
        EntityTable<?, ?> parent = Objects.requireNonNull(level.lineage()).parent();
        List<String> keyNames =
                table.keyColumns().stream().map(column -> column.name()).toList();
        return parent != null
                && key.referencedTable().equals(parent.tableName())
                && key.columns().equals(keyNames);
    }
}
