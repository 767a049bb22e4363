package io.aludel.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together the tables that several entities of a hierarchy describe: each class of a SINGLE_TABLE hierarchy adds its columns,
 * constraints and indexes to the one table of them.
 */
public final class TableMerge {
    private TableMerge() {}

    /** Returns the tables, those of the same name as one, in the order in which the names occur first. */
    public static List<Table> byName(List<Table> described) {
        Map<List<Object>, Table> byName = new LinkedHashMap<>();
        for (Table table : described) {
            String schema = table.schema();
            byName.merge(List.of(schema == null ? "" : schema, table.name()), table, TableMerge::merged);
        }
        return List.copyOf(byName.values());
    }

    private static Table merged(Table base, Table more) {
        for (TableColumn column : more.columns()) {
            if (base.columns().stream().anyMatch(other -> other.name().equals(column.name()))) {
                throw new IllegalArgumentException(
                        "Two entities that are stored in table '" + base.name() + "' both describe its column '"
                                + column.name() + "': give one of the fields another with @Column(name = ..)");
            }
        }
        return new Table(
                base.schema(),
                base.name(),
                both(base.columns(), more.columns()),
                base.primaryKey() == null ? more.primaryKey() : base.primaryKey(),
                both(base.uniques(), more.uniques()),
                both(base.checks(), more.checks()),
                both(base.foreignKeys(), more.foreignKeys()),
                both(base.indexes(), more.indexes()),
                both(base.sequences(), more.sequences()),
                base.comment() == null ? more.comment() : base.comment());
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
