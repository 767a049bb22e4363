package io.aludel.processor.check;

import io.aludel.processor.resolve.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Whether the constraints and indexes of a table have different names. */
final class ConstraintNameCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        Map<String, NamedConstraint> byName = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (NamedConstraint constraint : NamedConstraint.of(layout)) {
            NamedConstraint other = byName.putIfAbsent(constraint.name().toLowerCase(Locale.ROOT), constraint);
            if (other != null) {
                findings.add(Finding.of(
                        Message.CONSTRAINT_DUPLICATE,
                        constraint.origin(),
                        other.words(),
                        constraint.words().equals(other.words()) ? "another " + other.words() : constraint.words(),
                        layout.table(),
                        constraint.name()));
            }
        }
        return findings.stream();
    }
}
