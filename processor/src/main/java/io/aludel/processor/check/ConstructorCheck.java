package io.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import io.aludel.processor.declaration.EmbeddableDeclaration;
import io.aludel.processor.declaration.EmbeddedDeclaration;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.declaration.Origin;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.TypeShape;
import io.aludel.processor.resolve.Layout;
import java.util.stream.Stream;

/** Whether objects of the entity, and of what is embedded in it, can be made. */
final class ConstructorCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        EntityDeclaration entity = layout.entity();
        Stream<Finding> embedded = Properties.persistent(layout)
                .flatMap(property -> property
                        .marks()
                        .embedded()
                        .flatMap(EmbeddedDeclaration::type)
                        .filter(type -> EmbeddedCheck.problem(type).isEmpty())
                        .stream()
                        .flatMap(type -> embedded(entity, property, type)));
        return Stream.concat(
                check(entity.type(), entity.shape(), "package-private or wider", entity.origin()), embedded);
    }

    private static Stream<Finding> embedded(
            EntityDeclaration entity, PropertyDeclaration property, EmbeddableDeclaration type) {
        boolean isNear = type.type().packageName().equals(entity.type().packageName());
        return check(type.type(), type.shape(), isNear ? "package-private or wider" : "public", property.origin());
    }

    private static Stream<Finding> check(ClassName type, TypeShape shape, String remedy, Origin origin) {
        if (shape.kind() != TypeShape.Kind.CLASS || shape.isAbstract()) {
            return Stream.empty();
        }
        String name = Words.simple(type);
        return switch (shape.constructor()) {
            case REACHABLE -> Stream.empty();
            case UNREACHABLE -> Stream.of(Finding.of(Message.CONSTRUCTOR_UNREACHABLE, origin, name, remedy));
            case MISSING -> Stream.of(Finding.of(Message.CONSTRUCTOR_MISSING, origin, name, type.simpleName()));
            case REPLACED_BY_LOMBOK -> Stream.of(Finding.of(Message.CONSTRUCTOR_REPLACED, origin, name));
        };
    }
}
