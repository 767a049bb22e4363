package io.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.declaration.PropertyDeclaration;
import java.util.List;
import java.util.regex.Pattern;

/** How messages speak of things. */
final class Words {
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_$][\\w$]*\\.)+(?=[A-Z])");

    private Words() {}

    /** Returns a type without packages. */
    static String type(TypeName type) {
        return PACKAGE.matcher(type.toString()).replaceAll("");
    }

    /** Returns the type of a property without packages. */
    static String type(PropertyDeclaration property) {
        return type(property.type().name());
    }

    /** Returns several things as a sentence has them: {@code a, b and c}. */
    static String listed(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    /** Returns a class without its package. */
    static String simple(ClassName type) {
        return String.join(".", type.simpleNames());
    }
}
