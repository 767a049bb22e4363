package io.aludel.internal.session;

import io.aludel.internal.persist.TableKeys;
import io.aludel.internal.persist.TableReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of tables in a flush: those referred to first. Only the tables of the flush count. */
final class FlushOrder {
    private final Map<String, List<TableWork<?, ?>>> byName = new HashMap<>();
    private final Set<TableWork<?, ?>> visited = new HashSet<>();
    private final List<TableWork<?, ?>> sorted = new ArrayList<>();

    private FlushOrder() {}

    static List<TableWork<?, ?>> sort(List<TableWork<?, ?>> works) {
        FlushOrder order = new FlushOrder();
        for (TableWork<?, ?> work : works) {
            for (String name : work.entries().mapped().keys().names()) {
                order.byName.computeIfAbsent(name, each -> new ArrayList<>(1)).add(work);
            }
        }
        works.forEach(order::visit);
        return order.sorted;
    }

    private void visit(TableWork<?, ?> work) {
        if (!visited.add(work)) {
            return;
        }
        TableKeys keys = work.entries().mapped().keys();
        for (TableReference reference : keys.references()) {
            byName.getOrDefault(reference.table(), List.of()).forEach(this::visit);
        }
        sorted.add(work);
    }
}
