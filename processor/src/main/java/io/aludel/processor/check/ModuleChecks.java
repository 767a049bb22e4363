package io.aludel.processor.check;

import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.resolve.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules for all entities of a module together. */
public final class ModuleChecks {
    private ModuleChecks() {}

    /** Returns what is wrong with a module's entities, given in a stable order. */
    public static Report check(List<Layout> layouts) {
        Map<String, Layout> byTable = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Layout layout : layouts) {
            if (layout.isStoredWithParent()) {
                continue;
            }
            String name = layout.schema().orElse("") + "." + layout.table();
            Layout other = byTable.putIfAbsent(name.toLowerCase(Locale.ROOT), layout);
            if (other != null) {
                Given<String> given = layout.entity().table().name();
                Origin place =
                        given.isGiven() ? given.origin() : layout.entity().origin();
                findings.add(Finding.of(
                        Message.TABLE_DUPLICATE,
                        place,
                        Words.simple(other.entity().type()),
                        Words.simple(layout.entity().type()),
                        layout.table()));
            }
        }
        findings.addAll(SiblingCheck.find(layouts));
        findings.addAll(DirectCycles.find(layouts));
        return new Report(findings);
    }
}
