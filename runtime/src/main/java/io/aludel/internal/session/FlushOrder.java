package io.aludel.internal.session;

import io.aludel.schema.ForeignKeyConstraint;
import io.aludel.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order of tables in a flush: those referred to first. Only the tables of the flush count. */
final class FlushOrder {
    private final Map<String, TableWork<?, ?>> byName = new HashMap<>();
    private final Set<TableWork<?, ?>> visited = new HashSet<>();
    private final List<TableWork<?, ?>> sorted = new ArrayList<>();

    private FlushOrder() {}

    static List<TableWork<?, ?>> sort(List<TableWork<?, ?>> works) {
        FlushOrder order = new FlushOrder();
        for (TableWork<?, ?> work : works) {
            Table table = work.entries().mapped().description();
            order.byName.put(name(table.schema(), table.name()), work);
        }
        works.forEach(order::visit);
        return order.sorted;
    }

    private void visit(TableWork<?, ?> work) {
        if (!visited.add(work)) {
            return;
        }
        for (ForeignKeyConstraint key : work.entries().mapped().description().foreignKeys()) {
            TableWork<?, ?> referenced = byName.get(name(key.referencedSchema(), key.referencedTable()));
            if (referenced != null) {
                visit(referenced);
            }
        }
        sorted.add(work);
    }

    private static String name(@Nullable String schema, String table) {
        return schema == null ? table : schema + "." + table;
    }
}
