package io.aludel.processor.check;

import io.aludel.processor.declaration.CheckDeclaration;
import io.aludel.processor.declaration.ConstraintsDeclaration;
import io.aludel.processor.declaration.ForeignKeyDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.IndexDeclaration;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.UniqueDeclaration;
import io.aludel.processor.resolve.ConstraintNames;
import io.aludel.processor.resolve.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether indexes and constraints name columns that exist. */
final class ConstraintCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        ConstraintsDeclaration constraints = layout.entity().constraints();
        List<Finding> findings = new ArrayList<>();
        for (IndexDeclaration index : constraints.indexes()) {
            columns(layout, "@Index", index.columns(), index.origin()).forEach(findings::add);
        }
        for (UniqueDeclaration unique : constraints.uniques()) {
            columns(layout, "@Unique", unique.columns(), unique.origin()).forEach(findings::add);
        }
        for (ForeignKeyDeclaration foreignKey : constraints.foreignKeys()) {
            columns(layout, "@ForeignKey", foreignKey.columns(), foreignKey.origin())
                    .forEach(findings::add);
        }
        for (CheckDeclaration check : constraints.checks()) {
            if (check.condition().value().isBlank()) {
                findings.add(Finding.of(
                        Message.SQL_EMPTY,
                        check.condition().origin(),
                        "@Check",
                        String.join(", ", layout.columnNames())));
            }
        }
        return findings.stream();
    }

    private static Stream<Finding> columns(
            Layout layout, String annotation, List<Given<String>> columns, Origin origin) {
        if (columns.isEmpty()) {
            return Stream.of(Finding.of(Message.CONSTRAINT_EMPTY, origin, annotation));
        }
        Set<String> seen = new HashSet<>();
        return columns.stream().flatMap(given -> {
            String column = annotation.equals("@Index") ? ConstraintNames.indexed(given.value()) : given.value();
            if (layout.column(column).isEmpty()) {
                return Stream.of(unknown(layout, annotation, column, given.origin()));
            }
            return seen.add(column)
                    ? Stream.empty()
                    : Stream.of(Finding.of(Message.COLUMN_REPEATED, given.origin(), annotation, column));
        });
    }

    static Finding unknown(Layout layout, String annotation, String column, Origin origin) {
        return Finding.of(Message.COLUMN_UNKNOWN, origin, annotation, column, layout.table())
                .withHint(Suggestion.of(column, "Columns", layout.columnNames()));
    }
}
