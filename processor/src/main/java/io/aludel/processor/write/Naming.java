package io.aludel.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.CamelCase;
import io.aludel.processor.model.ValueModel;
import java.util.Locale;

/** The names that a person would choose for what is generated. */
final class Naming {
    private Naming() {}

    /** {@code orderLine} for {@code OrderLine}, {@code uuid} for {@code UUID}, {@code urlShortener} for {@code URLShortener}. */
    static String decapitalized(String name) {
        int capitals = 1;
        while (capitals < name.length()
                && Character.isUpperCase(name.charAt(capitals))
                && (capitals + 1 == name.length() || !Character.isLowerCase(name.charAt(capitals + 1)))) {
            capitals++;
        }
        return name.substring(0, capitals).toLowerCase(Locale.ROOT) + name.substring(capitals);
    }

    /** What constants and codecs of a value type are named after: {@code Status}, {@code StatusByCode}, {@code StringList}, {@code Decimal10Scale2}. */
    static String valueType(StoredType type) {
        ValueModel value = type.value();
        if (value instanceof ValueModel.Listed listed) {
            return valueType(StoredType.element(listed)) + "List";
        }
        if (value instanceof ValueModel.Converted converted) {
            String converter = converted.converter().simpleName();
            return converter.endsWith("Converter") && converter.length() > "Converter".length()
                    ? converter.substring(0, converter.length() - "Converter".length())
                    : converter;
        }
        if (type.precision() > 0) {
            return "Decimal" + type.precision() + "Scale" + type.scale();
        }
        String name = CamelCase.capitalized(simpleName(value.type()));
        return value instanceof ValueModel.Enumerated enumerated
                ? switch (enumerated.storage()) {
                    case NAME -> name;
                    case ORDINAL -> name + "ByOrdinal";
                    case CODE -> name + "ByCode";
                }
                : name;
    }

    /** {@code ORDER_STATUS} for {@code OrderStatus}. */
    static String upperSnake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    /** The simple name of a type, without type arguments: {@code Map} for {@code Map<String, Integer>}. */
    private static String simpleName(TypeName type) {
        if (type instanceof ClassName name) {
            return name.simpleName();
        }
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.rawType().simpleName();
        }
        if (type instanceof ArrayTypeName array) {
            return CamelCase.capitalized(simpleName(array.componentType())) + "s";
        }
        return type.toString();
    }
}
