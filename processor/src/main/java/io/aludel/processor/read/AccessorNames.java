package io.aludel.processor.read;

import io.aludel.processor.model.CamelCase;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * The names of methods that read and set a field: {@code getName}, {@code isActive}, {@code name} and {@code setName},
 * {@code name}. A {@code boolean isActive} has {@code isActive} and {@code setActive}, as Lombok and IDEs make them.
 */
final class AccessorNames {
    private AccessorNames() {}

    /** Returns the usual name of the method that reads a field. */
    static String getter(VariableElement field) {
        return getter(field, name(field));
    }

    /** Returns the usual name of the method that reads a field, if that had another name. */
    static String getter(VariableElement field, String name) {
        if (!isBoolean(field)) {
            return "get" + CamelCase.capitalized(name);
        }
        return hasPrefix(name) ? name : "is" + CamelCase.capitalized(name);
    }

    /** Returns the usual name of the method that sets a field. */
    static String setter(VariableElement field) {
        return setter(field, name(field));
    }

    /** Returns the usual name of the method that sets a field, if that had another name. */
    static String setter(VariableElement field, String name) {
        return "set" + (isBoolean(field) && hasPrefix(name) ? name.substring(2) : CamelCase.capitalized(name));
    }

    /** Returns the names under which a method that reads a field is looked for, the usual one first. */
    static List<String> getters(VariableElement field) {
        String name = name(field);
        return List.of(getter(field), "get" + CamelCase.capitalized(name), "is" + CamelCase.capitalized(name), name);
    }

    /** Returns the names under which a method that sets a field is looked for, the usual one first. */
    static List<String> setters(VariableElement field) {
        String name = name(field);
        return List.of(setter(field), "set" + CamelCase.capitalized(name), name);
    }

    private static boolean isBoolean(VariableElement field) {
        return field.asType().getKind() == TypeKind.BOOLEAN;
    }

    private static boolean hasPrefix(String name) {
        return name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2));
    }

    private static String name(VariableElement field) {
        return field.getSimpleName().toString();
    }
}
