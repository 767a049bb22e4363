package io.aludel.internal.persist;

import io.aludel.annotation.OnDelete;
import io.aludel.mapping.ColumnSet;
import io.aludel.mapping.EntityTable;
import io.aludel.mapping.Lineage;
import io.aludel.mapping.Relation;
import io.aludel.mapping.ToOne;
import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.IndexColumn;
import io.aludel.schema.Table;
import io.aludel.schema.TableColumn;
import io.aludel.schema.TableIndex;
import io.aludel.schema.UniqueConstraint;
import io.aludel.sql.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the order of a flush depends on, in terms of column positions: the unique keys of a table, what it refers to, and
 * which of its columns can hold something else for a while. Immutable.
 */
public final class TableKeys {
    private final String name;
    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<UniqueKey> uniques;
    private final List<TableReference> references;
    private final ColumnSet uniqueColumns;
    private final ColumnSet nullable;
    private final ColumnSet omittable;
    private final ColumnSet parkable;

    /**
     * Finds the keys out.
     *
     * @param hasDeferrable whether the database has deferrable foreign keys
     */
    TableKeys(EntityTable<?, ?> table, Table description, @Nullable Lineage lineage, boolean hasDeferrable) {
        this.name = name(table.schemaName(), table.tableName());
        this.names = lineage != null && lineage.isJoined()
                ? TableParts.chain(table).stream()
                        .map(level -> name(level.schemaName(), level.tableName()))
                        .toList()
                : List.of(name);
        for (Column<?> column : table.columns()) {
            positions.put(column.name(), positions.size());
        }
        this.uniques = uniques(table, description, lineage);
        this.references = references(table, description, hasDeferrable);
        ColumnSet unique = ColumnSet.EMPTY;
        for (UniqueKey key : uniques) {
            unique = unique.union(key.set());
        }
        this.uniqueColumns = unique;
        ColumnSet referring = ColumnSet.EMPTY;
        for (TableReference reference : references) {
            referring = referring.union(reference.set());
        }
        ColumnSet nulls = ColumnSet.EMPTY;
        ColumnSet omitted = ColumnSet.EMPTY;
        ColumnSet parked = ColumnSet.EMPTY;
        for (TableColumn column : description.columns()) {
            Integer position = positions.get(column.name());
            if (position != null) {
                nulls = column.nullable() ? nulls.with(position) : nulls;
                omitted = column.nullable() && column.serverDefault() == null ? omitted.with(position) : omitted;
                parked = TemporaryValues.exist(column.type()) ? parked.with(position) : parked;
            }
        }
        this.nullable = nulls;
        this.omittable = omitted;
        this.parkable = table.keyColumnCount() == 1 && names.size() == 1
                ? parked.minus(referring)
                : parked.minus(referring).minus(ColumnSet.first(table.keyColumnCount()));
    }

    private List<UniqueKey> uniques(EntityTable<?, ?> table, Table description, @Nullable Lineage lineage) {
        String entity = table.entityType().getSimpleName();
        Set<List<String>> unique = new LinkedHashSet<>();
        if (description.primaryKey() != null) {
            unique.add(description.primaryKey().columns());
        }
        for (UniqueConstraint constraint : description.uniques()) {
            unique.add(constraint.columns());
        }
        for (TableIndex index : description.indexes()) {
            if (index.unique()) {
                unique.add(index.columns().stream().map(IndexColumn::name).toList());
            }
        }
        List<UniqueKey> keys = new ArrayList<>();
        for (List<String> columns : unique) {
            int[] found = positions(columns);
            if (found != null) {
                String label = String.join(", ", columns);
                String shared = lineage == null ? null : home(table, found) + "(" + label + ")";
                keys.add(new UniqueKey(entity + "." + label, shared, found, ColumnSet.of(found)));
            }
        }
        return List.copyOf(keys);
    }

    /** Returns the table of a hierarchy that has some columns of one of its entities. */
    private static String home(EntityTable<?, ?> table, int[] columns) {
        int last = Arrays.stream(columns).max().orElse(0);
        for (EntityTable<?, ?> level : TableParts.chain(table)) {
            if (last < level.columns().size()) {
                return level.tableName();
            }
        }
        return table.tableName();
    }

    private static ReferenceCheck check(ForeignKeyConstraint key, boolean hasDeferrable) {
        if (!key.deferrable() || !hasDeferrable) {
            return ReferenceCheck.PER_STATEMENT;
        }
        return key.onDelete() == OnDelete.NO_ACTION ? ReferenceCheck.AT_END : ReferenceCheck.AT_END_UNLESS_DELETED;
    }

    private List<TableReference> references(EntityTable<?, ?> table, Table description, boolean hasDeferrable) {
        Map<List<String>, ToOne<?, ?>> relations = new HashMap<>();
        for (Relation<?, ?> relation : table.relations()) {
            if (relation instanceof ToOne<?, ?> toOne && !toOne.foreignKey().isEmpty()) {
                relations.put(toOne.foreignKey().stream().map(Column::name).toList(), toOne);
            }
        }
        List<TableReference> found = new ArrayList<>();
        for (ForeignKeyConstraint key : description.foreignKeys()) {
            int[] columns = positions(key.columns());
            if (columns != null) {
                ToOne<?, ?> relation = relations.remove(key.columns());
                found.add(new TableReference(
                        relation == null
                                ? table.entityType().getSimpleName() + "." + String.join(", ", key.columns())
                                : relation.toString(),
                        columns,
                        ColumnSet.of(columns),
                        name(key.referencedSchema(), key.referencedTable()),
                        key.referencedColumns(),
                        relation,
                        check(key, hasDeferrable)));
            }
        }
        relations.forEach((names, relation) -> {
            int[] columns = Objects.requireNonNull(positions(names), "a relationship's columns are the table's");
            EntityTable<?, ?> target = relation.target();
            found.add(new TableReference(
                    relation.toString(),
                    columns,
                    ColumnSet.of(columns),
                    name(target.schemaName(), target.tableName()),
                    target.keyColumns().stream().map(Column::name).toList(),
                    relation,
                    ReferenceCheck.NEVER));
        });
        return List.copyOf(found);
    }

    private static String name(@Nullable String schema, String table) {
        return schema == null ? table : schema + "." + table;
    }

    /** Returns the table's name, with the schema where it has one. */
    public String name() {
        return name;
    }

    /** Returns the names of all tables that have columns of the entity: in a JOINED hierarchy several, that of the base first. */
    public List<String> names() {
        return names;
    }

    /** Returns the positions of columns, or null when the entity does not have one of them. */
    public int @Nullable [] positions(List<String> columns) {
        int[] found = new int[columns.size()];
        for (int i = 0; i < found.length; i++) {
            Integer position = positions.get(columns.get(i));
            if (position == null) {
                return null;
            }
            found[i] = position;
        }
        return found;
    }

    /** Returns the unique keys, the primary key first. */
    public List<UniqueKey> uniques() {
        return uniques;
    }

    /** Returns what the table refers to. */
    public List<TableReference> references() {
        return references;
    }

    /** Returns the columns of unique keys. */
    public ColumnSet uniqueColumns() {
        return uniqueColumns;
    }

    /** Returns the columns that allow NULL. */
    public ColumnSet nullable() {
        return nullable;
    }

    /** Returns the columns that are NULL when an INSERT does not name them. */
    public ColumnSet omittable() {
        return omittable;
    }

    /** Returns the columns for which there are {@linkplain TemporaryValues values that no row has}. */
    public ColumnSet parkable() {
        return parkable;
    }
}
