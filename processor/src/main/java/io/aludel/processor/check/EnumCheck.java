package io.aludel.processor.check;

import io.aludel.annotation.EnumStorage;
import io.aludel.processor.declaration.EnumCodeDeclaration;
import io.aludel.processor.declaration.EnumeratedDeclaration;
import io.aludel.processor.declaration.JavaType;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.resolve.Layout;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether {@code @Enumerated} is on enums, and those stored by code have one. */
final class EnumCheck implements Check {
    @Override
    public Stream<Finding> check(Layout layout) {
        return Properties.persistent(layout)
                .flatMap(property ->
                        property.marks().enumerated().stream().flatMap(enumerated -> check(property, enumerated)));
    }

    private static Stream<Finding> check(PropertyDeclaration property, EnumeratedDeclaration enumerated) {
        if (property.marks().convert().isPresent()
                || property.marks().embedded().isPresent()) {
            return Stream.empty();
        }
        JavaType type = property.type() instanceof JavaType.Several several ? several.element() : property.type();
        if (!(type instanceof JavaType.Enumeration enumeration)) {
            return Stream.of(Finding.of(Message.ENUM_TYPE, enumerated.origin(), property.name(), Words.type(property)));
        }
        if (enumerated.storage() != EnumStorage.CODE) {
            return Stream.empty();
        }
        String name = Words.simple(enumeration.name());
        List<EnumCodeDeclaration> codes = enumeration.codes();
        if (codes.isEmpty()) {
            return Stream.of(Finding.of(Message.ENUM_CODE_MISSING, enumerated.origin(), property.name(), name));
        }
        if (codes.size() > 1) {
            String members = codes.stream().map(EnumCodeDeclaration::name).collect(Collectors.joining(", "));
            return Stream.of(
                    Finding.of(Message.ENUM_CODE_SEVERAL, enumerated.origin(), name, members, property.name()));
        }
        EnumCodeDeclaration code = codes.get(0);
        return code.isUsable() && code.type() instanceof JavaType.Basic
                ? Stream.empty()
                : Stream.of(
                        Finding.of(Message.ENUM_CODE_MEMBER, enumerated.origin(), code.name(), name, property.name()));
    }
}
