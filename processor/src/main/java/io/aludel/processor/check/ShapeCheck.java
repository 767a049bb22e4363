package io.aludel.processor.check;

import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.TypeShape;
import io.aludel.processor.resolve.Layout;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the type can be an entity at all. */
final class ShapeCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        EntityDeclaration entity = layout.entity();
        TypeShape shape = entity.shape();
        String name = Words.simple(entity.type());
        Optional<String> wrongKind = wrongKind(entity);
        if (wrongKind.isPresent()) {
            return Stream.of(Finding.of(Message.ENTITY_KIND, entity.origin(), wrongKind.get(), name));
        }
        if (shape.isInner()) {
            return Stream.of(Finding.of(Message.ENTITY_INNER, entity.origin(), name));
        }
        if (!shape.isReachable()) {
            return Stream.of(Finding.of(Message.ENTITY_PRIVATE, entity.origin(), name));
        }
        if (shape.isGeneric()) {
            return Stream.of(Finding.of(Message.ENTITY_GENERIC, entity.origin(), name));
        }
        return Stream.empty();
    }

    /** Objects of an abstract class are those of its subclasses. */
    private static Optional<String> wrongKind(EntityDeclaration entity) {
        TypeShape shape = entity.shape();
        return switch (shape.kind()) {
            case INTERFACE -> Optional.of("the interface");
            case ANNOTATION -> Optional.of("the annotation");
            case ENUM -> Optional.of("the enum");
            case CLASS ->
                shape.isAbstract() && !entity.isInHierarchy() ? Optional.of("the abstract class") : Optional.empty();
            case RECORD -> Optional.empty();
        };
    }
}
