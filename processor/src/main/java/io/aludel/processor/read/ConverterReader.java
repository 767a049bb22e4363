package io.aludel.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.declaration.ConvertDeclaration;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.JavaType;
import io.aludel.processor.declaration.Origin;
import io.aludel.sql.Converter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the converters of fields. */
final class ConverterReader {
    private final ReadingContext context;

    ConverterReader(ReadingContext context) {
        this.context = context;
    }

    Optional<ConvertDeclaration> read(AnnotationReader read, VariableElement field, TypeMirror fieldType) {
        Optional<Given<TypeMirror>> given = read.type("value");
        if (given.isEmpty() || given.get().value().getKind() != TypeKind.DECLARED) {
            context.missing().add(new MissingType("the class of @Convert", read.origin()));
            return Optional.empty();
        }
        TypeMirror converter = given.get().value();
        TypeElement element = MoreTypes.asTypeElement(converter);
        List<? extends TypeMirror> arguments = arguments(element.asType());
        Origin origin = Origin.of(field);
        Optional<TypeMirror> converted = arguments.stream().findFirst().map(type -> (TypeMirror) type);
        return Optional.of(new ConvertDeclaration(
                TypeName.get(converter),
                new ShapeReader(context).read(element),
                converted.map(type -> context.name(type, origin)),
                arguments.stream()
                        .skip(1)
                        .findFirst()
                        .map(type -> new JavaTypeReader(context).read(type, origin)),
                converted.map(type -> context.types().isSameType(type, boxed(fieldType))).orElse(false),
                given.get().origin()));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? context.types().boxedClass(primitive).asType()
                : type;
    }

    /** Returns the type arguments that a type gives to {@link Converter}, directly or through supertypes; none when raw. */
    private List<? extends TypeMirror> arguments(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && MoreTypes.asTypeElement(declared).getQualifiedName().contentEquals(Converter.class.getName())) {
            return declared.getTypeArguments();
        }
        for (TypeMirror supertype : context.types().directSupertypes(type)) {
            List<? extends TypeMirror> found = arguments(supertype);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
