package io.aludel.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Whether a class has constraints of Jakarta Validation: on itself, its fields, its getters, or the type arguments of these, its
 * own or inherited. Known by name, so that neither the processor nor a user's project has to have that library.
 *
 * <p>Source: Jakarta Validation 3.1, section 3 (Constraint Definition) and 5 (Constraint declaration and validation process).
 */
final class JakartaConstraints {
    private static final String CONSTRAINT = "jakarta.validation.Constraint";
    private static final String VALID = "jakarta.validation.Valid";

    private JakartaConstraints() {}

    static boolean are(TypeElement type) {
        return isMarked(type)
                || type.getEnclosedElements().stream().anyMatch(JakartaConstraints::isMarkedMember)
                || above(type).anyMatch(JakartaConstraints::are);
    }

    private static Stream<TypeElement> above(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(above -> above.getKind() == TypeKind.DECLARED)
                .map(MoreTypes::asTypeElement)
                .filter(above -> !above.getQualifiedName().toString().startsWith("java."));
    }

    private static boolean isMarkedMember(Element member) {
        return switch (member.getKind()) {
            case FIELD -> isMarked(member) || isMarkedType(member.asType());
            case METHOD -> isMarkedGetter(MoreElements.asExecutable(member));
            default -> false;
        };
    }

    private static boolean isMarkedGetter(ExecutableElement method) {
        return method.getParameters().isEmpty() && (isMarked(method) || isMarkedType(method.getReturnType()));
    }

    private static boolean isMarkedType(TypeMirror type) {
        return isMarked(type)
                || (type.getKind() == TypeKind.DECLARED
                        && arguments(type).stream().anyMatch(JakartaConstraints::isMarkedType));
    }

    private static List<? extends TypeMirror> arguments(TypeMirror type) {
        return ((DeclaredType) type).getTypeArguments();
    }

    private static boolean isMarked(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream().anyMatch(JakartaConstraints::isConstraint);
    }

    /** The container of a repeated constraint, as {@code @Size.List}, is declared within it. */
    private static boolean isConstraint(AnnotationMirror mirror) {
        Element annotation = mirror.getAnnotationType().asElement();
        return isNamed(annotation, VALID)
                || isDeclaredConstraint(annotation)
                || isDeclaredConstraint(annotation.getEnclosingElement());
    }

    private static boolean isDeclaredConstraint(@Nullable Element annotation) {
        return annotation != null
                && annotation.getAnnotationMirrors().stream()
                        .anyMatch(meta -> isNamed(meta.getAnnotationType().asElement(), CONSTRAINT));
    }

    private static boolean isNamed(Element element, String name) {
        return element instanceof TypeElement type && type.getQualifiedName().contentEquals(name);
    }
}
