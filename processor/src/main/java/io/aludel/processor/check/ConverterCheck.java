package io.aludel.processor.check;

import com.palantir.javapoet.TypeName;
import io.aludel.processor.declaration.ConvertDeclaration;
import io.aludel.processor.declaration.JavaType;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.declaration.TypeShape;
import io.aludel.processor.declaration.TypeShape.NoArgumentsConstructor;
import io.aludel.processor.resolve.Layout;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether converters can be made and fit their fields. */
final class ConverterCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return Properties.persistent(layout)
                .flatMap(property -> property.marks().convert().stream().flatMap(convert -> check(property, convert)));
    }

    private static Stream<Finding> check(PropertyDeclaration property, ConvertDeclaration convert) {
        String converter = Words.type(convert.converter());
        String type = Words.type(boxed(property));
        Optional<String> problem = problem(convert.shape());
        if (problem.isPresent()) {
            return Stream.of(Finding.of(Message.CONVERTER_CLASS, convert.origin(), converter, problem.get()));
        }
        JavaType stored = convert.stored();
        if (!convert.fits()) {
            return Stream.of(Finding.of(
                    Message.CONVERTER_FIELD,
                    convert.origin(),
                    converter,
                    Words.type(convert.field()),
                    property.name(),
                    Words.type(property),
                    type,
                    Words.type(stored.name())));
        }
        if (!(stored instanceof JavaType.Basic)) {
            return Stream.of(
                    Finding.of(Message.CONVERTER_STORED, convert.origin(), converter, Words.type(stored.name())));
        }
        return Stream.empty();
    }

    private static TypeName boxed(PropertyDeclaration property) {
        TypeName type = property.type().name();
        return type.isPrimitive() ? type.box() : type;
    }

    private static Optional<String> problem(TypeShape shape) {
        if ((shape.kind() != TypeShape.Kind.CLASS && shape.kind() != TypeShape.Kind.RECORD) || shape.isAbstract()) {
            return Optional.of("it is not a class of which objects can be made");
        }
        if (shape.isInner()) {
            return Optional.of("it is an inner class; declare it static");
        }
        if (!shape.isReachable()) {
            return Optional.of("it is out of reach; make it package-private in the entity's package, or public");
        }
        return shape.constructor() == NoArgumentsConstructor.REACHABLE
                ? Optional.empty()
                : Optional.of("it has no constructor without arguments that the entity's package can reach");
    }
}
