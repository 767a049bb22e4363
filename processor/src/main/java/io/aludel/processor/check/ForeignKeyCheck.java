package io.aludel.processor.check;

import io.aludel.processor.declaration.ForeignKeyDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.resolve.Layout;
import java.util.List;
import java.util.stream.Stream;

/** Whether foreign keys refer to entities and columns that exist. */
final class ForeignKeyCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return layout.entity().constraints().foreignKeys().stream().flatMap(ForeignKeyCheck::check);
    }

    private static Stream<Finding> check(ForeignKeyDeclaration foreignKey) {
        if (foreignKey.target().isEmpty()) {
            return Stream.of(Finding.of(
                    Message.FOREIGN_KEY_ENTITY,
                    foreignKey.references().origin(),
                    Words.type(foreignKey.references().value())));
        }
        Layout target = Layout.of(foreignKey.target().get());
        List<Finding> unknown = foreignKey.referencedColumns().stream()
                .filter(given -> target.column(given.value()).isEmpty())
                .map(given -> ConstraintCheck.unknown(target, "@ForeignKey", given.value(), given.origin()))
                .toList();
        List<String> columns = Given.values(foreignKey.columns());
        List<String> referenced = foreignKey.referencedColumns().isEmpty()
                ? target.keyColumnNames()
                : Given.values(foreignKey.referencedColumns());
        boolean isCounted = !columns.isEmpty() && !referenced.isEmpty();
        if (unknown.isEmpty() && isCounted && columns.size() != referenced.size()) {
            return Stream.of(Finding.of(
                    Message.FOREIGN_KEY_COUNT,
                    foreignKey.origin(),
                    columns.size(),
                    String.join(", ", columns),
                    referenced.size(),
                    String.join(", ", referenced),
                    target.table()));
        }
        return unknown.stream();
    }
}
