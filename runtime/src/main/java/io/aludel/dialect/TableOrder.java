package io.aludel.dialect;

import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tables, each behind those that it refers to as far as cycles allow; otherwise in the order given.
 *
 * @param tables the tables
 * @param backward the foreign keys to tables further back, which close cycles
 */
record TableOrder(List<Table> tables, Set<ForeignKeyConstraint> backward) {
    static TableOrder of(Collection<Table> tables) {
        return new Sorter(tables).sort();
    }

    private record Name(@Nullable String schema, String table) {}

    private static final class Sorter {
        private final Map<Name, Table> byName = new LinkedHashMap<>();
        private final Set<Name> begun = new HashSet<>();
        private final Set<Name> done = new HashSet<>();
        private final List<Table> ordered = new ArrayList<>();
        private final Set<ForeignKeyConstraint> backward = new HashSet<>();

        Sorter(Collection<Table> tables) {
            for (Table table : tables) {
                byName.put(new Name(table.schema(), table.name()), table);
            }
        }

        TableOrder sort() {
            byName.keySet().forEach(this::visit);
            return new TableOrder(List.copyOf(ordered), Set.copyOf(backward));
        }

        private void visit(Name name) {
            Table table = byName.get(name);
            if (table == null || !begun.add(name)) {
                return;
            }
            for (ForeignKeyConstraint foreignKey : table.foreignKeys()) {
                Name referenced = new Name(foreignKey.referencedSchema(), foreignKey.referencedTable());
                visit(referenced);
                boolean given = byName.containsKey(referenced);
                if (given && !referenced.equals(name) && !done.contains(referenced)) {
                    backward.add(foreignKey);
                }
            }
            done.add(name);
            ordered.add(table);
        }
    }
}
