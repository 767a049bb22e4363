package io.aludel.processor.resolve;

import com.palantir.javapoet.ClassName;
import io.aludel.processor.declaration.EntityDeclaration;
import io.aludel.processor.model.GeneratedTypes;
import java.util.List;
import java.util.Locale;

/** Names what is generated for an entity. */
public final class GeneratedNames {
    private GeneratedNames() {}

    /** Returns the names for an entity. Its constant has {@code _} behind it where a field has the plain name. */
    public static GeneratedTypes of(EntityDeclaration entity) {
        ClassName type = entity.type();
        String constant = constant(type);
        while (hasField(entity, constant)) {
            constant += "_";
        }
        return new GeneratedTypes(query(type), constant, mapper(type), dao(type));
    }

    /** Returns the name of the constant in the class that is generated for a type, unless a field has it. */
    static String constant(ClassName type) {
        return NamingConvention.snakeCase(type.simpleName()).toUpperCase(Locale.ROOT);
    }

    private static boolean hasField(EntityDeclaration entity, String name) {
        return entity.properties().stream().anyMatch(property -> property.name().equals(name));
    }

    /** Returns the types that are generated for every entity. */
    public static List<ClassName> types(ClassName entity) {
        return List.of(query(entity), mapper(entity), dao(entity));
    }

    /** Returns the name of the class that statements name a type by. */
    public static ClassName query(ClassName entity) {
        return beside(entity, "Q" + joined(entity));
    }

    private static ClassName mapper(ClassName entity) {
        return beside(entity, joined(entity) + "Mapper");
    }

    private static ClassName dao(ClassName entity) {
        return beside(entity, joined(entity) + "Dao");
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
