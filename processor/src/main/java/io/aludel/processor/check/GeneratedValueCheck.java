package io.aludel.processor.check;

import io.aludel.annotation.GenerationStrategy;
import io.aludel.processor.declaration.GeneratedDeclaration;
import io.aludel.processor.declaration.JavaType;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.resolve.Layout;
import io.aludel.sql.BasicType.Kind;
import java.util.stream.Stream;

/** Whether generated keys can be generated. */
final class GeneratedValueCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return Properties.persistent(layout)
                .flatMap(property ->
                        property.marks().generated().stream().flatMap(generated -> check(layout, property, generated)));
    }

    private static Stream<Finding> check(Layout layout, PropertyDeclaration property, GeneratedDeclaration generated) {
        if (property.marks().id().isEmpty()) {
            return Stream.of(Finding.of(Message.GENERATED_NOT_KEY, generated.origin(), property.name()));
        }
        if (layout.keyColumnNames().size() > 1) {
            return Stream.of(Finding.of(Message.GENERATED_COMPOSITE, generated.origin(), property.name()));
        }
        GenerationStrategy strategy = generated.strategy().value();
        if (!fits(property, strategy)) {
            return Stream.of(Finding.of(
                    Message.GENERATED_TYPE,
                    generated.strategy().origin(),
                    strategy,
                    property.name(),
                    Words.type(property)));
        }
        if (generated.allocation().value() < 1) {
            return Stream.of(Finding.of(
                    Message.GENERATED_ALLOCATION,
                    generated.allocation().origin(),
                    generated.allocation().value(),
                    property.name()));
        }
        boolean hasSequence = strategy == GenerationStrategy.AUTO || strategy == GenerationStrategy.SEQUENCE;
        if (!hasSequence && generated.sequence().isGiven()) {
            return Stream.of(Finding.of(
                    Message.GENERATED_SEQUENCE,
                    generated.sequence().origin(),
                    generated.sequence().value(),
                    property.name(),
                    strategy));
        }
        return Stream.empty();
    }

    private static boolean fits(PropertyDeclaration property, GenerationStrategy strategy) {
        if (!(property.type() instanceof JavaType.Basic basic)
                || property.marks().convert().isPresent()) {
            return false;
        }
        return strategy == GenerationStrategy.UUID
                ? basic.kind() == Kind.UUID
                : basic.kind() == Kind.LONG || basic.kind() == Kind.INTEGER;
    }
}
