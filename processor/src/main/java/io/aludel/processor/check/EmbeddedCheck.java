package io.aludel.processor.check;

import io.aludel.processor.declaration.EmbeddableDeclaration;
import io.aludel.processor.declaration.EmbeddedDeclaration;
import io.aludel.processor.declaration.OverrideDeclaration;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.TypeShape;
import io.aludel.processor.resolve.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether embedded types can be embedded, and overrides name fields of theirs. */
final class EmbeddedCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return Properties.persistent(layout)
                .flatMap(property ->
                        property.marks().embedded().stream().flatMap(embedded -> check(property, embedded)));
    }

    private static Stream<Finding> check(PropertyDeclaration property, EmbeddedDeclaration embedded) {
        Optional<EmbeddableDeclaration> type = embedded.type();
        if (type.isEmpty()) {
            return Stream.of(
                    Finding.of(Message.EMBEDDED_TYPE, property.origin(), property.name(), Words.type(property)));
        }
        String name = Words.simple(type.get().type());
        Optional<String> problem = problem(type.get());
        if (problem.isPresent()) {
            return Stream.of(
                    Finding.of(Message.EMBEDDED_SHAPE, property.origin(), name, property.name(), problem.get()));
        }
        if (type.get().isRecursive()) {
            return Stream.of(Finding.of(Message.EMBEDDED_RECURSIVE, property.origin(), name, property.name(), name));
        }
        if (!hasColumn(type.get())) {
            return Stream.of(Finding.of(Message.EMBEDDED_EMPTY, property.origin(), name, property.name()));
        }
        return overrides(embedded, type.get());
    }

    /** Returns why a type cannot be embedded, if it cannot. */
    static Optional<String> problem(EmbeddableDeclaration type) {
        TypeShape shape = type.shape();
        boolean isClassOrRecord = shape.kind() == TypeShape.Kind.CLASS || shape.kind() == TypeShape.Kind.RECORD;
        if (!isClassOrRecord || shape.isAbstract()) {
            return Optional.of("it is neither a record nor a class of which objects can be made");
        }
        if (shape.isInner()) {
            return Optional.of("it is an inner class; declare it static");
        }
        if (!shape.isReachable()) {
            return Optional.of("the classes generated for the entity cannot reach it; make it package-private in the"
                    + " entity's package, or public");
        }
        if (shape.isGeneric()) {
            return Optional.of("it has type parameters, but columns have fixed types");
        }
        return Optional.empty();
    }

    private static Stream<Finding> overrides(EmbeddedDeclaration embedded, EmbeddableDeclaration type) {
        List<String> fields = fields(type.properties(), "");
        return embedded.overrides().stream()
                .map(OverrideDeclaration::field)
                .filter(field -> !fields.contains(field.value()))
                .map(field -> Finding.of(
                                Message.OVERRIDE_UNKNOWN, field.origin(), field.value(), Words.simple(type.type()))
                        .withHint(Suggestion.of(field.value(), "Fields", fields)));
    }

    private static boolean hasColumn(EmbeddableDeclaration type) {
        return type.properties().stream()
                .anyMatch(property -> property.marks()
                        .embedded()
                        .flatMap(EmbeddedDeclaration::type)
                        .map(EmbeddedCheck::hasColumn)
                        .orElseGet(() -> property.marks().formula().isEmpty()));
    }

    private static List<String> fields(List<PropertyDeclaration> properties, String before) {
        List<String> fields = new ArrayList<>();
        for (PropertyDeclaration property : properties) {
            Optional<EmbeddableDeclaration> nested = property.marks().embedded().flatMap(EmbeddedDeclaration::type);
            if (nested.isPresent()) {
                fields.addAll(fields(nested.get().properties(), before + property.name() + "."));
            } else {
                fields.add(before + property.name());
            }
        }
        return fields;
    }
}
