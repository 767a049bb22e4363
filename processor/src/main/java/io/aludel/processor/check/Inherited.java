package io.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.resolve.Layout;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What is wrong with a field of an entity is said once, and not again for each entity below. */
final class Inherited {
    private Inherited() {}

    /** Makes a report of findings, without those on what entities above declare. */
    static Report leaveOut(Layout layout, List<Finding> findings) {
        Optional<EntityDeclaration> parent = layout.entity().parent();
        if (parent.isEmpty()) {
            return new Report(findings);
        }
        Set<ClassName> above = new HashSet<>();
        for (Optional<EntityDeclaration> each = parent;
                each.isPresent();
                each = each.get().parent()) {
            above.add(each.get().type());
            each.get().properties().stream().map(PropertyDeclaration::owner).forEach(above::add);
        }
        List<Finding> own = findings.stream()
                .filter(finding -> !above.contains(owner(finding.origin().element())))
                .toList();
        boolean isWrongAbove = findings.stream()
                .anyMatch(
                        finding -> !own.contains(finding) && !finding.message().isWarning());
        return new Report(own, isWrongAbove);
    }

    private static ClassName owner(Element element) {
        return element instanceof TypeElement type
                ? ClassName.get(type)
                : owner(Objects.requireNonNull(element.getEnclosingElement()));
    }
}
