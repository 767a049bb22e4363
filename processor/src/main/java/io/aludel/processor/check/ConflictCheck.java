package io.aludel.processor.check;

import io.aludel.processor.declaration.ColumnDeclaration;
import io.aludel.processor.declaration.ConvertDeclaration;
import io.aludel.processor.declaration.EmbeddedDeclaration;
import io.aludel.processor.declaration.EnumeratedDeclaration;
import io.aludel.processor.declaration.FormulaDeclaration;
import io.aludel.processor.declaration.GeneratedDeclaration;
import io.aludel.processor.declaration.Marks;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.RelationshipDeclaration;
import io.aludel.processor.resolve.Layout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the annotations of a field go together. */
final class ConflictCheck implements Check {
    private static final List<Conflict> CONFLICTS = List.of(
            new Conflict("@Formula", "@Id", "A formula is computed, and cannot be a key."),
            new Conflict("@Formula", "@Embedded", "A formula gives one value."),
            new Conflict("@Formula", "@Column", "A formula has no column of its own. Remove @Column."),
            new Conflict("@Formula", "@Version", "A formula is read-only."),
            new Conflict("@Formula", "@CreatedAt", "A formula is read-only."),
            new Conflict("@Formula", "@UpdatedAt", "A formula is read-only."),
            new Conflict(
                    "@Embedded",
                    "@Column",
                    "An embedded type has several columns. Use @Embedded(columns =" + " @ColumnOverride(..))."),
            new Conflict("@Embedded", "@Convert", "A converter stores the value in one column. Remove one of them."),
            new Conflict("@Embedded", "@Enumerated", "An embedded type is not an enum. Remove @Enumerated."),
            new Conflict("@Embedded", "@Version", "A version is one number."),
            new Conflict("@Embedded", "@CreatedAt", "A time stamp is one value."),
            new Conflict("@Embedded", "@UpdatedAt", "A time stamp is one value."),
            new Conflict("@Embedded", "@GeneratedValue", "Only a key of one column can be generated."),
            new Conflict(
                    "@Convert", "@Enumerated", "The converter decides how the value is stored. Remove @Enumerated."),
            new Conflict("@Relationship", "@Embedded", "An entity has a table of its own. Remove @Embedded."),
            new Conflict("@Relationship", "@Convert", "A relationship is stored as the other entity's key."),
            new Conflict("@Relationship", "@Enumerated", "An entity is not an enum. Remove @Enumerated."),
            new Conflict("@Relationship", "@Formula", "A formula is computed, and refers to nothing."),
            new Conflict(
                    "@Relationship", "@GeneratedValue", "The key is that of the other entity. Remove @GeneratedValue."),
            new Conflict("@Relationship", "@Version", "A version counts, and refers to nothing."),
            new Conflict("@Relationship", "@CreatedAt", "A time stamp refers to nothing."),
            new Conflict("@Relationship", "@UpdatedAt", "A time stamp refers to nothing."),
            new Conflict("@Id", "@Version", "A key stays the same, a version rises with each update."),
            new Conflict("@Version", "@CreatedAt", "A version counts, a time stamp does not."),
            new Conflict("@Version", "@UpdatedAt", "A version counts, a time stamp does not."),
            new Conflict("@CreatedAt", "@UpdatedAt", "One is set once, the other with each update."));

    @Override
    public Stream<Finding> check(Layout layout) {
        return Properties.all(layout).flatMap(property -> {
            Optional<Origin> transience = property.marks().transience();
            return transience.isPresent() ? transientOne(property) : conflicts(property);
        });
    }

    private static Stream<Finding> transientOne(PropertyDeclaration property) {
        if (property.isComponent()) {
            String owner = Words.simple(property.owner());
            return Stream.of(Finding.of(
                    Message.TRANSIENT_COMPONENT,
                    property.marks().transience().orElseThrow(),
                    property.name(),
                    owner,
                    owner));
        }
        return annotations(property.marks()).entrySet().stream()
                .limit(1)
                .map(other -> Finding.of(Message.TRANSIENT_MAPPED, other.getValue(), property.name(), other.getKey()));
    }

    private static Stream<Finding> conflicts(PropertyDeclaration property) {
        Map<String, Origin> annotations = annotations(property.marks());
        return CONFLICTS.stream()
                .filter(conflict ->
                        annotations.containsKey(conflict.first()) && annotations.containsKey(conflict.second()))
                .limit(1)
                .flatMap(conflict -> Optional.ofNullable(annotations.get(conflict.second())).stream()
                        .map(origin -> Finding.of(
                                Message.ANNOTATION_CONFLICT,
                                origin,
                                property.name(),
                                conflict.first(),
                                conflict.second(),
                                conflict.reason())));
    }

    private static Map<String, Origin> annotations(Marks marks) {
        Map<String, Origin> annotations = new LinkedHashMap<>();
        marks.id().ifPresent(origin -> annotations.put("@Id", origin));
        marks.column().map(ColumnDeclaration::origin).ifPresent(origin -> annotations.put("@Column", origin));
        marks.embedded().map(EmbeddedDeclaration::origin).ifPresent(origin -> annotations.put("@Embedded", origin));
        marks.relationship()
                .map(RelationshipDeclaration::origin)
                .ifPresent(origin -> annotations.put("@Relationship", origin));
        marks.convert().map(ConvertDeclaration::origin).ifPresent(origin -> annotations.put("@Convert", origin));
        marks.enumerated()
                .map(EnumeratedDeclaration::origin)
                .ifPresent(origin -> annotations.put("@Enumerated", origin));
        marks.formula().map(FormulaDeclaration::origin).ifPresent(origin -> annotations.put("@Formula", origin));
        marks.generated()
                .map(GeneratedDeclaration::origin)
                .ifPresent(origin -> annotations.put("@GeneratedValue", origin));
        marks.version().ifPresent(origin -> annotations.put("@Version", origin));
        marks.createdAt().ifPresent(origin -> annotations.put("@CreatedAt", origin));
        marks.updatedAt().ifPresent(origin -> annotations.put("@UpdatedAt", origin));
        return annotations;
    }

    private record Conflict(String first, String second, String reason) {}
}
