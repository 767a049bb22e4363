package io.aludel.processor.resolve;

import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.model.HierarchyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where an entity stands in a hierarchy of entities. */
final class HierarchyResolver {
    private HierarchyResolver() {}

    static Optional<HierarchyModel> resolve(Layout layout) {
        EntityDeclaration entity = layout.entity();
        if (!entity.isInHierarchy()) {
            return Optional.empty();
        }
        return Optional.of(new HierarchyModel(
                entity.strategy(),
                entity.discriminatorColumn(),
                ColumnNames.camelCase(entity.discriminatorColumn()),
                entity.discriminatorLength(),
                entity.shape().isAbstract() ? Optional.empty() : Optional.of(entity.discriminatorValue()),
                entity.parent().map(GeneratedNames::of),
                levels(layout),
                (int) layout.parent().stream()
                        .flatMap(above -> above.entity().properties().stream())
                        .filter(property -> property.marks().relationship().isPresent())
                        .count()));
    }

    private static List<Integer> levels(Layout layout) {
        List<Integer> levels = new ArrayList<>();
        layout.parent().ifPresent(above -> {
            levels.addAll(levels(above));
            levels.add(above.columns().size());
        });
        return levels;
    }
}
