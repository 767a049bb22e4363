package io.aludel.processor.read;

import com.google.auto.common.MoreElements;
import io.aludel.processor.declaration.Given;
import io.aludel.processor.declaration.TypeShape.NoArgumentsConstructor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Foretells the members that Lombok will add, by its annotations' names alone. When Lombok runs first they are there
 * already and nothing is asked here. Follows https://projectlombok.org/features/GetterSetter, /constructor, /Data,
 * /Value, /Builder, /experimental/Accessors and /experimental/FieldDefaults; a {@code lombok.config} file is not read.
 */
final class Lombok {
    private static final Set<String> HIDDEN = Set.of("NONE", "PRIVATE");

    private Lombok() {}

    /** Returns the name of the method that will read a field, if one will and the package reaches it. */
    static Optional<String> getter(VariableElement field) {
        return isVisible(field, "Getter", "Data", "Value")
                ? baseName(field).map(name -> isFluent(field) ? name : AccessorNames.getter(field, name))
                : Optional.empty();
    }

    /** Returns the name of the method that will set a field, if one will and the package reaches it. */
    static Optional<String> setter(VariableElement field) {
        return isVisible(field, "Setter", "Data")
                ? baseName(field).map(name -> isFluent(field) ? name : AccessorNames.setter(field, name))
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
        return accessors(field)
                .map(accessors -> accessors.flag("fluent"))
                .filter(Given::isGiven)
                .findFirst()
                .map(Given::value)
                .orElse(false);
    }

    /** Returns a field's name without its prefix; empty for a field without one of the prefixes, which Lombok leaves out. */
    private static Optional<String> baseName(VariableElement field) {
        String name = field.getSimpleName().toString();
        List<String> prefixes = accessors(field)
                .map(accessors -> accessors.texts("prefix"))
                .filter(given -> !given.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(Given::value)
                .toList();
        return prefixes.isEmpty()
                ? Optional.of(name)
                : prefixes.stream()
                        .filter(prefix -> isPrefix(prefix, name))
                        .findFirst()
                        .map(prefix -> without(prefix, name));
    }

    /** A prefix that ends in a letter ends where a capital begins: {@code f} is one of {@code fName}, not of {@code first}. */
    private static boolean isPrefix(String prefix, String name) {
        return prefix.isEmpty()
                || (name.length() > prefix.length()
                        && name.startsWith(prefix)
                        && !(Character.isLetter(prefix.charAt(prefix.length() - 1))
                                && Character.isLowerCase(name.charAt(prefix.length()))));
    }

    private static String without(String prefix, String name) {
        return prefix.isEmpty()
                ? name
                : Character.toLowerCase(name.charAt(prefix.length())) + name.substring(prefix.length() + 1);
    }

    /** The annotations that say how accessors are called, the nearest first: what one leaves open the next one says. */
    private static Stream<AnnotationReader> accessors(VariableElement field) {
        return Stream.<Element>iterate(
                        field, element -> element.getKind() != ElementKind.PACKAGE, Element::getEnclosingElement)
                .flatMap(element -> find(element, "experimental.Accessors").stream());
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
    static NoArgumentsConstructor noArgumentsConstructor(TypeElement type, Initialisers initialisers) {
        Optional<AnnotationReader> noArguments = find(type, "NoArgsConstructor");
        if (noArguments.isPresent()) {
            return made(noArguments.get());
        }
        Optional<AnnotationReader> required = find(type, "RequiredArgsConstructor");
        if (required.isPresent()) {
            return requiresArguments(type, initialisers)
                    ? NoArgumentsConstructor.REPLACED_BY_LOMBOK
                    : made(required.get());
        }
        if (find(type, "AllArgsConstructor").isPresent()) {
            return NoArgumentsConstructor.REPLACED_BY_LOMBOK;
        }
        boolean writesOne = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> !constructor.getParameters().isEmpty());
        if (writesOne || !replacesConstructor(type)) {
            return NoArgumentsConstructor.MISSING;
        }
        boolean isByData = find(type, "Data").isPresent()
                && find(type, "Builder").isEmpty()
                && find(type, "experimental.SuperBuilder").isEmpty();
        return isByData && !requiresArguments(type, initialisers)
                ? NoArgumentsConstructor.REACHABLE
                : NoArgumentsConstructor.REPLACED_BY_LOMBOK;
    }

    private static NoArgumentsConstructor made(AnnotationReader constructor) {
        boolean isHidden = HIDDEN.contains(constructor.anything("access"))
                || !constructor.anything("staticName").isEmpty();
        return isHidden ? NoArgumentsConstructor.UNREACHABLE : NoArgumentsConstructor.REACHABLE;
    }

    /** Returns whether a field has to be given to the constructor: final, or {@code @NonNull}, and not initialised. */
    private static boolean requiresArguments(TypeElement type, Initialisers initialisers) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .filter(field -> field.getModifiers().contains(Modifier.FINAL)
                        || makesFinal(field)
                        || find(field, "NonNull").isPresent())
                .anyMatch(field -> !initialisers.mayHave(field));
    }

    private static Optional<AnnotationReader> find(Element element, String annotation) {
        return AnnotationReader.of(element, "lombok." + annotation);
    }
}
