package io.aludel.processor.read;

import io.aludel.processor.declaration.TypeShape;
import io.aludel.processor.declaration.TypeShape.Kind;
import io.aludel.processor.declaration.TypeShape.NoArgumentsConstructor;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what kind of type a type is. */
final class ShapeReader {
    private final ReadingContext context;

    ShapeReader(ReadingContext context) {
        this.context = context;
    }

    TypeShape read(TypeElement type) {
        return new TypeShape(
                kind(type),
                isPublic(type),
                isReachable(type),
                type.getModifiers().contains(Modifier.ABSTRACT),
                isInner(type),
                !type.getTypeParameters().isEmpty(),
                constructor(type));
    }

    private static Kind kind(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD -> Kind.RECORD;
            case ENUM -> Kind.ENUM;
            case INTERFACE -> Kind.INTERFACE;
            case ANNOTATION_TYPE -> Kind.ANNOTATION;
            default -> Kind.CLASS;
        };
    }

    private static boolean isPublic(TypeElement type) {
        for (Element level = type; level instanceof TypeElement; level = level.getEnclosingElement()) {
            if (!level.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether generated code can name a type. */
    boolean isReachable(TypeElement type) {
        for (Element level = type; level instanceof TypeElement; level = level.getEnclosingElement()) {
            if (!context.reaches(level)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInner(TypeElement type) {
        for (TypeElement level = type; level.getNestingKind() != NestingKind.TOP_LEVEL; ) {
            boolean isStatic = level.getModifiers().contains(Modifier.STATIC);
            if (!isStatic || !(level.getEnclosingElement() instanceof TypeElement outer)) {
                return true;
            }
            level = outer;
        }
        return false;
    }

    private NoArgumentsConstructor constructor(TypeElement type) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            boolean isImplicit = context.elements().getOrigin(constructor) == Elements.Origin.MANDATED;
            if (constructor.getParameters().isEmpty() && !(isImplicit && Lombok.replacesConstructor(type))) {
                return context.reaches(constructor)
                        ? NoArgumentsConstructor.REACHABLE
                        : NoArgumentsConstructor.UNREACHABLE;
            }
        }
        return Lombok.noArgumentsConstructor(type, context.initialisers());
    }
}
