package io.aludel.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether there is a key, and of the right kind. */
final class KeyCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        String entity = Words.simple(layout.entity().type());
        List<PropertyDeclaration> key = layout.entity().properties().stream()
                .filter(property -> property.marks().id().isPresent())
                .toList();
        if (key.isEmpty()) {
            return Stream.of(Finding.of(Message.KEY_MISSING, layout.entity().origin(), entity));
        }
        return Stream.of(mixed(key), nullable(layout), formulas(layout), arrays(layout))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> mixed(List<PropertyDeclaration> key) {
        Optional<PropertyDeclaration> embedded = key.stream()
                .filter(property -> property.marks().embedded().isPresent())
                .findFirst();
        return embedded.stream()
                .flatMap(group -> key.stream()
                        .filter(property -> !property.equals(group))
                        .map(property -> Finding.of(
                                Message.KEY_MIXED,
                                property.marks().id().orElseThrow(),
                                property.name(),
                                group.name(),
                                Words.type(group))));
    }

    private static Stream<Finding> formulas(Layout layout) {
        return layout.formulas().stream()
                .filter(formula -> formula.isKey() && !formula.through().isEmpty())
                .map(formula -> Finding.of(
                        Message.KEY_FORMULA,
                        formula.property().origin(),
                        formula.path(),
                        formula.through().get(0).name()));
    }

    /** Arrays are equal to themselves alone, so that no key would be found again. */
    private static Stream<Finding> arrays(Layout layout) {
        return layout.keyColumns().stream()
                .filter(column ->
                        !column.isForeignKey() && column.property().type().name() instanceof ArrayTypeName)
                .map(column ->
                        Finding.of(Message.KEY_ARRAY, column.origin(), column.path(), Words.type(column.property())));
    }

    private static Stream<Finding> nullable(Layout layout) {
        return layout.columns().stream()
                .filter(PlacedColumn::isKey)
                .flatMap(column -> column.column().stream()
                        .filter(declared -> declared.nullable().value())
                        .map(declared -> Finding.of(
                                Message.KEY_NULLABLE, declared.nullable().origin(), column.path())));
    }
}
