package io.aludel.processor.read;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreTypes;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one annotation, each with its place. A value that does not compile is read as the default; the
 * compiler reports it.
 */
final class AnnotationReader {
    private final Element element;
    private final AnnotationMirror mirror;

    private AnnotationReader(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
    }

    static Optional<AnnotationReader> of(Element element, Class<?> annotation) {
        return of(element, annotation.getCanonicalName());
    }

    static Optional<AnnotationReader> of(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = MoreTypes.asTypeElement(mirror.getAnnotationType());
            if (type.getQualifiedName().contentEquals(annotation)) {
                return Optional.of(new AnnotationReader(element, mirror));
            }
        }
        return Optional.empty();
    }

    /** Reads a repeatable annotation, whose container is its nested type {@code List}. */
    static List<AnnotationReader> repeated(Element element, Class<?> annotation) {
        List<AnnotationReader> found = new ArrayList<>();
        of(element, annotation).ifPresent(found::add);
        of(element, annotation.getCanonicalName() + ".List")
                .ifPresent(container -> found.addAll(container.annotations("value")));
        return found;
    }

    Origin origin() {
        return Origin.of(element, mirror);
    }

    /** Returns a value as text, a constant as its name; empty when the annotation has no such member. */
    String anything(String member) {
        for (ExecutableElement method :
                ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            if (method.getSimpleName().contentEquals(member)) {
                Object value =
                        AnnotationMirrors.getAnnotationValue(mirror, member).getValue();
                return value instanceof VariableElement constant
                        ? constant.getSimpleName().toString()
                        : value.toString();
            }
        }
        return "";
    }

    Given<String> text(String member) {
        return value(member, String.class, "");
    }

    Given<Integer> number(String member) {
        return value(member, Integer.class, -1);
    }

    Given<Boolean> flag(String member) {
        return value(member, Boolean.class, false);
    }

    <E extends Enum<E>> Given<E> choice(String member, Class<E> type, E fallback) {
        Given<VariableElement> constant = value(member, VariableElement.class);
        E chosen = constant == null
                ? fallback
                : Enum.valueOf(type, constant.value().getSimpleName().toString());
        return new Given<>(chosen, isGiven(member), constant == null ? origin() : constant.origin());
    }

    /** Returns several constants of an enum, in order; given as a whole. */
    <E extends Enum<E>> Given<List<E>> choices(String member, Class<E> type) {
        List<E> chosen = new ArrayList<>();
        for (AnnotationValue value : values(member)) {
            if (value.getValue() instanceof VariableElement constant) {
                chosen.add(Enum.valueOf(type, constant.getSimpleName().toString()));
            }
        }
        AnnotationValue whole = AnnotationMirrors.getAnnotationValue(mirror, member);
        return new Given<>(
                List.copyOf(chosen), isGiven(member), isGiven(member) ? Origin.of(element, mirror, whole) : origin());
    }

    /** Returns the type, or empty when it does not exist. */
    Optional<Given<TypeMirror>> type(String member) {
        return Optional.ofNullable(value(member, TypeMirror.class));
    }

    List<Given<String>> texts(String member) {
        List<Given<String>> texts = new ArrayList<>();
        for (AnnotationValue value : values(member)) {
            if (value.getValue() instanceof String text) {
                texts.add(new Given<>(text, true, Origin.of(element, mirror, value)));
            }
        }
        return texts;
    }

    List<AnnotationReader> annotations(String member) {
        List<AnnotationReader> annotations = new ArrayList<>();
        for (AnnotationValue value : values(member)) {
            if (value.getValue() instanceof AnnotationMirror nested) {
                annotations.add(new AnnotationReader(element, nested));
            }
        }
        return annotations;
    }

    Optional<AnnotationReader> annotation(String member) {
        return Optional.ofNullable(value(member, AnnotationMirror.class))
                .map(nested -> new AnnotationReader(element, nested.value()));
    }

    private List<AnnotationValue> values(String member) {
        List<AnnotationValue> values = new ArrayList<>();
        if (AnnotationMirrors.getAnnotationValue(mirror, member).getValue() instanceof List<?> list) {
            for (Object value : list) {
                values.add((AnnotationValue) value);
            }
        }
        return values;
    }

    private <T> Given<T> value(String member, Class<T> type, T fallback) {
        Given<T> value = value(member, type);
        return value == null ? new Given<>(fallback, false, origin()) : value;
    }

    private <T> @Nullable Given<T> value(String member, Class<T> type) {
        AnnotationValue value = AnnotationMirrors.getAnnotationValue(mirror, member);
        if (!type.isInstance(value.getValue())) {
            return null;
        }
        boolean isGiven = isGiven(member);
        Origin place = isGiven ? Origin.of(element, mirror, value) : origin();
        return new Given<>(type.cast(value.getValue()), isGiven, place);
    }

    private boolean isGiven(String member) {
        return mirror.getElementValues().keySet().stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(member));
    }
}
