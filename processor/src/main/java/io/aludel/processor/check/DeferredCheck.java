package io.aludel.processor.check;

import io.aludel.processor.declaration.EmbeddedDeclaration;
import io.aludel.processor.declaration.FormulaDeclaration;
import io.aludel.processor.declaration.Marks;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.resolve.Layout;
import io.aludel.processor.resolve.PlacedColumn;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what is read on first use can wait for that. */
final class DeferredCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return Properties.persistent(layout)
                .filter(PropertyDeclaration::isDeferred)
                .flatMap(property -> problem(layout, property).stream());
    }

    private static Optional<Finding> problem(Layout layout, PropertyDeclaration property) {
        if (!layout.entity().properties().contains(property)) {
            return Optional.of(finding(
                    property,
                    property.origin(),
                    "'" + Words.simple(property.owner()) + "' is embedded, and read as a whole with its owner"));
        }
        if (property.isComponent()) {
            return Optional.of(finding(
                    property,
                    property.origin(),
                    "the record '" + Words.simple(property.owner()) + "' is made whole when its row is read"));
        }
        return marked(property).or(() -> shared(layout, property));
    }

    private static Optional<Finding> shared(Layout layout, PropertyDeclaration property) {
        return layout.columns().stream()
                .filter(column -> column.property().equals(property))
                .flatMap(column -> column.sharedBy().stream())
                .filter(PlacedColumn::isForeignKey)
                .findFirst()
                .map(reference -> finding(
                        property,
                        property.origin(),
                        "its column is that of '" + reference.path() + "' as well, which is read with the row"));
    }

    private static Optional<Finding> marked(PropertyDeclaration property) {
        Marks marks = property.marks();
        return mark(property, marks.id(), "@Id is what its row is found by")
                .or(() -> mark(property, marks.version(), "@Version is compared with every update"))
                .or(() -> mark(property, marks.createdAt(), "@CreatedAt is set and read with the row"))
                .or(() -> mark(property, marks.updatedAt(), "@UpdatedAt is set and read with the row"))
                .or(() -> mark(
                        property,
                        marks.formula().map(FormulaDeclaration::origin),
                        "@Formula is computed when the row is read"))
                .or(() -> mark(
                        property,
                        marks.embedded().map(EmbeddedDeclaration::origin),
                        "@Embedded has several columns, and a Deferred holds one"))
                .or(() -> mark(
                        property,
                        marks.relationship().map(RelationshipDeclaration::origin),
                        "@Relationship is loaded on first use by a Ref"));
    }

    private static Optional<Finding> mark(PropertyDeclaration property, Optional<Origin> origin, String reason) {
        return origin.map(place -> finding(property, place, reason));
    }

    private static Finding finding(PropertyDeclaration property, Origin origin, String reason) {
        boolean isReference = property.marks().relationship().isPresent();
        String type = Words.type(property);
        return Finding.of(Message.DEFERRED, origin, property.name(), reason, isReference ? "Ref<" + type + ">" : type);
    }
}
