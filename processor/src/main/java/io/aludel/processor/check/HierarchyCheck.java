package io.aludel.processor.check;

import io.aludel.annotation.InheritanceStrategy;
import io.aludel.processor.declaration.DiscriminatorDeclaration;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.HierarchyDeclaration;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.TypeShape;
import io.aludel.processor.resolve.Layout;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an entity and those above it agree on how their hierarchy is stored. */
final class HierarchyCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        EntityDeclaration entity = layout.entity();
        if (entity.shape().kind() == TypeShape.Kind.RECORD) {
            return annotations(entity).entrySet().stream()
                    .limit(1)
                    .map(each -> Finding.of(
                            Message.INHERITANCE_RECORD, each.getValue(), each.getKey(), Words.simple(entity.type())));
        }
        if (!entity.isInHierarchy()) {
            return unrelated(entity);
        }
        return Stream.of(base(entity), outsiders(entity), discriminator(layout), value(entity))
                .flatMap(findings -> findings);
    }

    private static Map<String, Origin> annotations(EntityDeclaration entity) {
        HierarchyDeclaration hierarchy = entity.hierarchy();
        Map<String, Origin> annotations = new LinkedHashMap<>();
        hierarchy.strategy().map(Given::origin).ifPresent(origin -> annotations.put("@Inheritance", origin));
        hierarchy
                .discriminator()
                .map(DiscriminatorDeclaration::origin)
                .ifPresent(origin -> annotations.put("@Discriminator", origin));
        hierarchy.value().map(Given::origin).ifPresent(origin -> annotations.put("@DiscriminatorValue", origin));
        return annotations;
    }

    private static Stream<Finding> unrelated(EntityDeclaration entity) {
        return annotations(entity).entrySet().stream()
                .limit(1)
                .map(each -> Finding.of(
                        Message.INHERITANCE_NONE,
                        each.getValue(),
                        each.getKey(),
                        Words.simple(entity.type()),
                        each.getKey().equals("@Discriminator")
                                ? "Put @Inheritance beside it, or remove it."
                                : "Remove it, or extend an entity with @Inheritance."));
    }

    private static Stream<Finding> base(EntityDeclaration entity) {
        Optional<EntityDeclaration> parent = entity.parent();
        if (parent.isEmpty()) {
            return Stream.empty();
        }
        String self = Words.simple(entity.type());
        String above = Words.simple(parent.get().type());
        String base = Words.simple(entity.root().type());
        Stream<Finding> misplaced = annotations(entity).entrySet().stream()
                .filter(each -> !each.getKey().equals("@DiscriminatorValue"))
                .map(each ->
                        Finding.of(Message.INHERITANCE_NOT_BASE, each.getValue(), each.getKey(), self, above, base));
        boolean isSaid = entity.root().hierarchy().strategy().isPresent()
                || entity.hierarchy().strategy().isPresent();
        return isSaid
                ? misplaced
                : Stream.concat(
                        misplaced,
                        Stream.of(Finding.of(Message.INHERITANCE_MISSING, entity.origin(), self, above, base, base)));
    }

    private static Stream<Finding> outsiders(EntityDeclaration entity) {
        return entity.hierarchy().outsiders().stream()
                .map(Words::simple)
                .map(outsider -> Finding.of(
                        Message.INHERITANCE_OUTSIDER,
                        entity.origin(),
                        Words.simple(entity.type()),
                        outsider,
                        outsider));
    }

    private static Stream<Finding> discriminator(Layout layout) {
        EntityDeclaration entity = layout.entity();
        String column = entity.discriminatorColumn();
        boolean isInTable = entity.strategy() == InheritanceStrategy.SINGLE_TABLE
                || entity.parent().isEmpty();
        String base = Words.simple(entity.root().type());
        return layout.columns().stream()
                .filter(placed -> isInTable && placed.name().equalsIgnoreCase(column))
                .map(placed ->
                        Finding.of(Message.DISCRIMINATOR_MAPPED, placed.origin(), placed.path(), column, base, base));
    }

    private static Stream<Finding> value(EntityDeclaration entity) {
        Optional<Given<String>> given = entity.hierarchy().value();
        String self = Words.simple(entity.type());
        if (entity.shape().isAbstract()) {
            return given.stream().map(value -> Finding.of(Message.DISCRIMINATOR_ABSTRACT, value.origin(), self));
        }
        String value = entity.discriminatorValue();
        int length = entity.discriminatorLength();
        return value.length() <= length
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Message.DISCRIMINATOR_LENGTH,
                        given.map(Given::origin).orElse(entity.origin()),
                        value,
                        self,
                        value.length(),
                        entity.discriminatorColumn(),
                        length,
                        Words.simple(entity.root().type())));
    }
}
