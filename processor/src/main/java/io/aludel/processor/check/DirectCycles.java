package io.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import io.aludel.processor.check.Relationships.Relationship;
import io.aludel.processor.declaration.RelationshipDeclaration.Holder;
import io.aludel.processor.resolve.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds fields that hold entities directly and lead in a circle, so that loading one object would never end. */
final class DirectCycles {
    private final Map<ClassName, Layout> layouts = new HashMap<>();
    private final Set<ClassName> done = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private DirectCycles(List<Layout> all) {
        all.forEach(layout -> layouts.put(layout.entity().type(), layout));
    }

    static List<Finding> find(List<Layout> all) {
        DirectCycles cycles = new DirectCycles(all);
        all.forEach(layout -> cycles.walk(layout.entity().type(), new LinkedHashSet<>()));
        return cycles.findings;
    }

    /** Walks on from an entity; the way is the fields that led to it. */
    private void walk(ClassName type, Set<Step> way) {
        Layout layout = layouts.get(type);
        if (layout == null || done.contains(type)) {
            return;
        }
        Relationships.of(layout)
                .filter(relationship -> relationship.declaration().holder() == Holder.DIRECT)
                .forEach(relationship -> {
                    Set<Step> further = new LinkedHashSet<>(way);
                    further.add(new Step(type, relationship));
                    boolean isCircle = further.stream()
                            .anyMatch(step ->
                                    step.owner().equals(relationship.target().type()));
                    if (isCircle) {
                        report(relationship, further);
                    } else {
                        walk(relationship.target().type(), further);
                    }
                });
        done.add(type);
    }

    private void report(Relationship last, Set<Step> way) {
        String circle = way.stream()
                .dropWhile(step -> !step.owner().equals(last.target().type()))
                .map(step ->
                        Words.simple(step.owner()) + "." + step.relationship().name())
                .collect(Collectors.joining(", "));
        findings.add(
                Finding.of(Message.DIRECT_CYCLE, last.property().origin(), last.name(), circle, last.targetName()));
    }

    /**
     * A field on the way.
     *
     * @param owner the entity that has it
     * @param relationship the field
     */
    private record Step(ClassName owner, Relationship relationship) {}
}
