package io.aludel.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.declaration.ConvertDeclaration;
import io.aludel.processor.declaration.Given;
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
            context.miss("the class of @Convert", read.origin());
            return Optional.empty();
        }
        TypeMirror converter = given.get().value();
        TypeElement element = MoreTypes.asTypeElement(converter);
        List<? extends TypeMirror> arguments = arguments(element.asType());
        if (arguments.size() != 2) {
            context.miss("what '" + converter + "' converts", read.origin());
            return Optional.empty();
        }
        Origin origin = Origin.of(field);
        return Optional.of(new ConvertDeclaration(
                TypeName.get(converter),
                new ShapeReader(context).read(element),
                context.name(arguments.get(0), origin),
                new JavaTypeReader(context).read(arguments.get(1), origin),
                context.types().isSameType(arguments.get(0), boxed(fieldType)),
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
