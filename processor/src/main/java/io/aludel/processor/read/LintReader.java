package io.aludel.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.aludel.annotation.Convert;
import io.aludel.annotation.Embedded;
import io.aludel.annotation.Entity;
import io.aludel.annotation.EnumCode;
import io.aludel.annotation.Id;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds out which warnings javac would give for code that names what an entity consists of: deprecated types and members, and
 * types without their arguments.
 */
final class LintReader {
    private final ReadingContext context;
    private final Set<String> warnings = new TreeSet<>();
    private final Set<Element> seen = new HashSet<>();
    private final Set<Element> seenKeys = new HashSet<>();

    private LintReader(ReadingContext context) {
        this.context = context;
    }

    /** Returns the names of the warnings as in {@link SuppressWarnings}. */
    static Set<String> read(ReadingContext context, TypeElement entity) {
        LintReader reader = new LintReader(context);
        reader.whole(entity);
        return reader.warnings;
    }

    private void whole(TypeElement type) {
        if (!seen.add(type)) {
            return;
        }
        enclosing(type);
        for (Element member : context.elements().getAllMembers(type)) {
            if (!isOfObject(member)) {
                single(member);
            }
        }
        ElementFilter.fieldsIn(context.elements().getAllMembers(type)).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .forEach(field -> field(type, field));
    }

    private void key(TypeElement entity) {
        if (seenKeys.add(entity)) {
            ElementFilter.fieldsIn(context.elements().getAllMembers(entity)).stream()
                    .filter(field -> MoreElements.isAnnotationPresent(field, Id.class))
                    .forEach(field -> field(entity, field));
        }
    }

    private void field(TypeElement owner, VariableElement field) {
        TypeMirror type = context.types().asMemberOf(MoreTypes.asDeclared(owner.asType()), field);
        type(type);
        AnnotationReader.of(field, Convert.class)
                .flatMap(read -> read.type("value"))
                .ifPresent(converter -> type(converter.value()));
        if (MoreElements.isAnnotationPresent(field, Embedded.class) && type.getKind() == TypeKind.DECLARED) {
            whole(MoreTypes.asTypeElement(type));
        }
    }

    private void type(TypeMirror type) {
        if (type instanceof ArrayType array) {
            type(array.getComponentType());
        } else if (type.getKind() == TypeKind.DECLARED && type instanceof DeclaredType declared) {
            declared(MoreTypes.asTypeElement(type), declared);
        }
    }

    private void declared(TypeElement element, DeclaredType type) {
        enclosing(element);
        if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
            warnings.add("rawtypes");
        }
        type.getTypeArguments().forEach(this::type);
        if (element.getKind() == ElementKind.ENUM) {
            element.getEnclosedElements().stream()
                    .filter(member -> MoreElements.isAnnotationPresent(member, EnumCode.class))
                    .forEach(this::single);
        }
        if (MoreElements.isAnnotationPresent(element, Entity.class)) {
            key(element);
        }
    }

    private void enclosing(TypeElement type) {
        for (Element level = type; level instanceof TypeElement; level = level.getEnclosingElement()) {
            single(level);
        }
    }

    private void single(Element element) {
        if (context.elements().isDeprecated(element)) {
            boolean isForRemoval = AnnotationReader.of(element, Deprecated.class)
                    .filter(read -> read.flag("forRemoval").value())
                    .isPresent();
            warnings.add(isForRemoval ? "removal" : "deprecation");
        }
    }

    private static boolean isOfObject(Element member) {
        return member.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals(Object.class.getName());
    }
}
