package io.aludel.processor.check;

import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether the classes of each hierarchy can be told apart, and keep out of each other's columns. */
final class SiblingCheck {
    private final Map<String, Layout> byValue = new HashMap<>();
    private final Map<String, Layout> byColumn = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private SiblingCheck() {}

    static List<Finding> find(List<Layout> layouts) {
        SiblingCheck check = new SiblingCheck();
        for (Layout layout : layouts) {
            if (layout.entity().isInHierarchy()) {
                check.addValue(layout);
                check.addColumns(layout);
            }
        }
        return check.findings;
    }

    private void addValue(Layout layout) {
        EntityDeclaration entity = layout.entity();
        if (entity.shape().isAbstract()) {
            return;
        }
        String value = entity.discriminatorValue();
        Layout other = byValue.putIfAbsent(entity.root().type() + " " + value, layout);
        if (other != null) {
            findings.add(Finding.of(
                    Message.DISCRIMINATOR_DUPLICATE,
                    entity.hierarchy().value().map(Given::origin).orElse(entity.origin()),
                    Words.simple(other.entity().type()),
                    Words.simple(entity.type()),
                    value));
        }
    }

    private void addColumns(Layout layout) {
        if (!layout.isStoredWithParent()) {
            return;
        }
        for (PlacedColumn column : layout.columns()
                .subList(layout.inheritedColumns(), layout.columns().size())) {
            String name = layout.entity().root().type() + " " + column.name().toLowerCase(Locale.ROOT);
            Layout other = byColumn.putIfAbsent(name, layout);
            if (other != null) {
                findings.add(Finding.of(
                        Message.INHERITANCE_COLUMN,
                        column.origin(),
                        Words.simple(other.entity().type()),
                        Words.simple(layout.entity().type()),
                        column.name(),
                        layout.table()));
            }
        }
    }
}
