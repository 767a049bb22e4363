package io.aludel.processor.read;

import com.google.auto.common.MoreElements;
import io.aludel.processor.declaration.TypeShape.NoArgumentsConstructor;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Foretells the members that Lombok will add, by its annotations' names alone. When Lombok runs first they are there
 * already and nothing is asked here. Follows https://projectlombok.org/features/GetterSetter, /constructor, /Data,
 * /Value, /Builder and /experimental/FieldDefaults; a {@code lombok.config} file is not read.
 */
final class Lombok {
    private static final Set<String> HIDDEN = Set.of("NONE", "PRIVATE");

    private Lombok() {}

    /** Returns the name of the method that will read a field, if one will and the package reaches it. */
    static Optional<String> getter(VariableElement field) {
        return isVisible(field, "Getter", "Data", "Value")
                ? Optional.of(isFluent(field) ? name(field) : AccessorNames.getter(field))
                : Optional.empty();
    }

    /** Returns the name of the method that will set a field, if one will and the package reaches it. */
    static Optional<String> setter(VariableElement field) {
        return isVisible(field, "Setter", "Data")
                ? Optional.of(isFluent(field) ? name(field) : AccessorNames.setter(field))
                : Optional.empty();
    }

    private static boolean isVisible(VariableElement field, String annotation, String... shorthands) {
        Optional<AnnotationReader> own = find(field, annotation);
        if (own.isPresent()) {
            return !HIDDEN.contains(own.get().anything("value"));
        }
        TypeElement type = MoreElements.asType(field.getEnclosingElement());
        Optional<AnnotationReader> onType = find(type, annotation);
        if (onType.isPresent()) {
            return !HIDDEN.contains(onType.get().anything("value"));
        }
        for (String shorthand : shorthands) {
            if (find(type, shorthand).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFluent(VariableElement field) {
        return find(field, "experimental.Accessors")
                .or(() -> find(MoreElements.asType(field.getEnclosingElement()), "experimental.Accessors"))
                .map(accessors -> accessors.anything("fluent").equals("true"))
                .orElse(false);
    }

    /** Returns whether a field that says nothing of its access will be private. */
    static boolean makesPrivate(VariableElement field) {
        boolean saysNothing = field.getModifiers().stream()
                .noneMatch(modifier ->
                        modifier == Modifier.PUBLIC || modifier == Modifier.PROTECTED || modifier == Modifier.PRIVATE);
        TypeElement type = MoreElements.asType(field.getEnclosingElement());
        return saysNothing
                && find(field, "experimental.PackagePrivate").isEmpty()
                && (find(type, "Value").isPresent()
                        || find(type, "experimental.FieldDefaults")
                                .map(defaults -> defaults.anything("level").equals("PRIVATE"))
                                .orElse(false));
    }

    /** Returns whether a field will be final. */
    static boolean makesFinal(VariableElement field) {
        TypeElement type = MoreElements.asType(field.getEnclosingElement());
        return find(field, "experimental.NonFinal").isEmpty()
                && (find(type, "Value").isPresent()
                        || find(type, "experimental.FieldDefaults")
                                .map(defaults -> defaults.anything("makeFinal").equals("true"))
                                .orElse(false));
    }

    /** Returns whether the constructor that javac adds to a class without one will be gone. */
    static boolean replacesConstructor(TypeElement type) {
        return find(type, "NoArgsConstructor").isPresent()
                || find(type, "AllArgsConstructor").isPresent()
                || find(type, "RequiredArgsConstructor").isPresent()
                || find(type, "Builder").isPresent()
                || find(type, "experimental.SuperBuilder").isPresent()
                || find(type, "Data").isPresent()
                || find(type, "Value").isPresent();
    }

    /** Returns what will become of the constructor without arguments in a class that does not write one. */
    static NoArgumentsConstructor noArgumentsConstructor(TypeElement type) {
        if (!replacesConstructor(type)) {
            return NoArgumentsConstructor.MISSING;
        }
        Optional<AnnotationReader> noArguments = find(type, "NoArgsConstructor");
        if (noArguments.isPresent()) {
            return made(noArguments.get());
        }
        boolean writesOne = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> !constructor.getParameters().isEmpty());
        Optional<AnnotationReader> required = find(type, "RequiredArgsConstructor");
        boolean byData = find(type, "Data").isPresent()
                && find(type, "AllArgsConstructor").isEmpty()
                && find(type, "Builder").isEmpty()
                && find(type, "experimental.SuperBuilder").isEmpty()
                && !writesOne;
        if ((required.isPresent() || byData) && !requiresArguments(type)) {
            return required.map(Lombok::made).orElse(NoArgumentsConstructor.REACHABLE);
        }
        return NoArgumentsConstructor.REPLACED_BY_LOMBOK;
    }

    private static NoArgumentsConstructor made(AnnotationReader constructor) {
        boolean isHidden = HIDDEN.contains(constructor.anything("access"))
                || !constructor.anything("staticName").isEmpty();
        return isHidden ? NoArgumentsConstructor.UNREACHABLE : NoArgumentsConstructor.REACHABLE;
    }

    /** Returns whether a field has to be given to the constructor: final, or {@code @NonNull}, and not initialised. */
    private static boolean requiresArguments(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .anyMatch(field -> field.getModifiers().contains(Modifier.FINAL)
                        || find(field, "NonNull").isPresent());
    }

    private static String name(VariableElement field) {
        return field.getSimpleName().toString();
    }

    private static Optional<AnnotationReader> find(Element element, String annotation) {
        return AnnotationReader.of(element, "lombok." + annotation);
    }
}
