package io.aludel.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.aludel.processor.model.GeneratedTypes;
import java.util.Locale;

/** Names what is generated for an entity. */
public final class GeneratedNames {
    private GeneratedNames() {}

    /** Returns the names for an entity. */
    public static GeneratedTypes of(ClassName entity) {
        String name = joined(entity);
        String constant = NamingConvention.snakeCase(entity.simpleName()).toUpperCase(Locale.ROOT);
        return new GeneratedTypes(
                beside(entity, "Q" + name), constant, beside(entity, name + "Mapper"), beside(entity, name + "Dao"));
    }

    static ClassName key(ClassName entity) {
        return beside(entity, joined(entity) + "Key");
    }

    private static String joined(ClassName entity) {
        return String.join("_", entity.simpleNames());
    }

    private static ClassName beside(ClassName entity, String name) {
        return ClassName.get(entity.packageName(), name);
    }
}
