package io.aludel.processor.resolve;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.annotation.EnumStorage;
import io.aludel.processor.declaration.ConvertDeclaration;
import io.aludel.processor.declaration.EnumeratedDeclaration;
import io.aludel.processor.declaration.JavaType;
import io.aludel.processor.declaration.PropertyDeclaration;
import io.aludel.processor.model.EnumCodeModel;
import io.aludel.processor.model.ValueModel;
import java.util.List;
import java.util.Optional;

/** Finds out how the values of a property are stored. */
public final class ValueResolver {
    private ValueResolver() {}

    /** Returns how a property's values are stored, or empty when they cannot be. */
    public static Optional<ValueModel> resolve(PlacedColumn placed) {
        PlacedColumn column = placed.source();
        PropertyDeclaration property = column.property();
        Optional<ConvertDeclaration> convert = property.marks().convert();
        if (convert.isPresent()) {
            return converted(property.type(), convert.get());
        }
        EnumStorage storage = property.marks()
                .enumerated()
                .map(EnumeratedDeclaration::storage)
                .orElse(EnumStorage.NAME);
        if (property.type() instanceof JavaType.Several several) {
            return column.isArray() ? listed(several, storage) : Optional.empty();
        }
        return single(property.type(), storage);
    }

    private static Optional<ValueModel> converted(JavaType type, ConvertDeclaration convert) {
        if (convert.converter() instanceof ClassName converter) {
            return single(convert.stored(), EnumStorage.NAME)
                    .map(stored -> new ValueModel.Converted(boxed(type.name()), converter, stored));
        }
        return Optional.empty();
    }

    private static Optional<ValueModel> listed(JavaType.Several several, EnumStorage storage) {
        return single(several.element(), storage).map(element -> {
            TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), element.type());
            return new ValueModel.Listed(list, element, several.container());
        });
    }

    private static Optional<ValueModel> single(JavaType type, EnumStorage storage) {
        if (type instanceof JavaType.Basic basic) {
            return Optional.of(basic(basic));
        }
        if (type instanceof JavaType.Enumeration enumeration) {
            return Optional.of(new ValueModel.Enumerated(
                    enumeration.name(), storage, storage == EnumStorage.CODE ? code(enumeration) : Optional.empty()));
        }
        return Optional.empty();
    }

    private static ValueModel.Basic basic(JavaType.Basic type) {
        return new ValueModel.Basic(boxed(type.name()), type.kind());
    }

    private static Optional<EnumCodeModel> code(JavaType.Enumeration enumeration) {
        return enumeration.codes().stream()
                .flatMap(code -> code.type() instanceof JavaType.Basic type
                        ? Optional.of(new EnumCodeModel(code.name(), code.isMethod(), basic(type))).stream()
                        : Optional.<EnumCodeModel>empty().stream())
                .findFirst();
    }

    private static TypeName boxed(TypeName type) {
        return type.isPrimitive() ? type.box() : type;
    }
}
