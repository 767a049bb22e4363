package io.aludel.processor.check;

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
        return Stream.concat(mixed(key), nullable(layout));
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

    private static Stream<Finding> nullable(Layout layout) {
        return layout.columns().stream()
                .filter(PlacedColumn::isKey)
                .flatMap(column -> column.column().stream()
                        .filter(declared -> declared.nullable().value())
                        .map(declared -> Finding.of(
                                Message.KEY_NULLABLE, declared.nullable().origin(), column.path())));
    }
}
