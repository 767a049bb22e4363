package io.aludel.processor.read;

import com.google.auto.common.MoreTypes;
import io.aludel.processor.declaration.Access;
import io.aludel.processor.model.MemberAccess;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds out how generated code reaches the fields of a class: directly where it can, else through methods. */
final class AccessReader {
    private final ReadingContext context;
    private final DeclaredType type;
    private final List<ExecutableElement> methods;

    /** Reads the fields that a class declares or inherits. */
    AccessReader(ReadingContext context, TypeElement type) {
        this.context = context;
        this.type = MoreTypes.asDeclared(type.asType());
        this.methods = ElementFilter.methodsIn(context.elements().getAllMembers(type)).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(context::reaches)
                .toList();
    }

    Access read(VariableElement field, TypeMirror fieldType) {
        if (context.reaches(field) && !Lombok.makesPrivate(field)) {
            return new Access.Reachable(new MemberAccess.Field());
        }
        Optional<String> getter = find(AccessorNames.getters(field), method -> reads(method, fieldType))
                .or(() -> Lombok.getter(field));
        Optional<String> setter = find(AccessorNames.setters(field), method -> sets(method, fieldType))
                .or(() -> Lombok.setter(field));
        if (getter.isPresent() && setter.isPresent()) {
            return new Access.Reachable(new MemberAccess.Methods(getter.get(), setter.get()));
        }
        return new Access.Unreachable(
                modifier(field),
                getter.isPresent(),
                setter.isPresent(),
                AccessorNames.getter(field),
                AccessorNames.setter(field));
    }

    private Optional<String> find(List<String> names, Predicate<ExecutableElement> fits) {
        return names.stream()
                .filter(name -> methods.stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals(name) && fits.test(method)))
                .findFirst();
    }

    private boolean reads(ExecutableElement method, TypeMirror fieldType) {
        return method.getParameters().isEmpty()
                && context.types().isAssignable(seen(method).getReturnType(), fieldType);
    }

    private boolean sets(ExecutableElement method, TypeMirror fieldType) {
        return method.getParameters().size() == 1
                && context.types()
                        .isAssignable(
                                fieldType, seen(method).getParameterTypes().get(0));
    }

    private ExecutableType seen(ExecutableElement method) {
        return MoreTypes.asExecutable(context.types().asMemberOf(type, method));
    }

    private static String modifier(VariableElement field) {
        if (field.getModifiers().contains(Modifier.PRIVATE) || Lombok.makesPrivate(field)) {
            return "private";
        }
        return field.getModifiers().contains(Modifier.PROTECTED) ? "protected" : "package-private";
    }
}
