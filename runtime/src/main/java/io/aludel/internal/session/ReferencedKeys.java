package io.aludel.internal.session;

import io.aludel.internal.persist.TableReference;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys that the tables of a flush refer to by foreign keys, by table. */
final class ReferencedKeys {
    private final Map<String, Set<List<String>>> byTable = new HashMap<>();

    ReferencedKeys(List<TableWork<?, ?>> works) {
        for (TableWork<?, ?> work : works) {
            for (TableReference reference : work.entries().mapped().keys().references()) {
                if (reference.isConstraint()) {
                    byTable.computeIfAbsent(reference.table(), table -> new LinkedHashSet<>())
                            .add(reference.referencedColumns());
                }
            }
        }
    }

    /** Returns the column names of each key of a table. */
    Set<List<String>> of(String table) {
        return byTable.getOrDefault(table, Set.of());
    }
}
