package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.sql.BasicType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The {@link io.aludel.sql.ValueType}s of an entity. A basic type is a constant of the runtime; each other one becomes a
 * constant of the query type, which the mapper uses too.
 */
final class ValueTypes {
    private final ClassName query;
    private final Map<StoredType, String> constants = new LinkedHashMap<>();
    private final NameAllocator names = new NameAllocator();

    ValueTypes(EntityModel entity) {
        query = entity.generated().query();
        names.newName(entity.generated().constant());
        for (PropertyModel property : entity.properties()) {
            names.newName(property.member().name(), property);
        }
        entity.columns().forEach(column -> register(StoredType.of(column)));
        entity.formulas().forEach(formula -> register(StoredType.of(formula)));
    }

    private void register(StoredType type) {
        if (isConstantOfRuntime(type) || constants.containsKey(type)) {
            return;
        }
        if (type.value() instanceof ValueModel.Converted converted) {
            register(type.stored(converted));
        } else if (type.value() instanceof ValueModel.Listed listed) {
            register(StoredType.element(listed));
        }
        constants.put(type, names.newName(Naming.upperSnake(Naming.valueType(type)) + "_TYPE"));
    }

    private static boolean isConstantOfRuntime(StoredType type) {
        return type.value() instanceof ValueModel.Basic && type.precision() == 0;
    }

    /** The constants by type, each behind those that it is made of. */
    Map<StoredType, String> constants() {
        return constants;
    }

    /** An expression for a value type within the query type. */
    CodeBlock within(StoredType type) {
        return isConstantOfRuntime(type) ? ofRuntime(type) : CodeBlock.of("$L", constant(type));
    }

    /** An expression for a value type anywhere. */
    CodeBlock expression(StoredType type) {
        return isConstantOfRuntime(type) ? ofRuntime(type) : CodeBlock.of("$T.$L", query, constant(type));
    }

    private static CodeBlock ofRuntime(StoredType type) {
        return CodeBlock.of("$T.$L", BasicType.class, ((ValueModel.Basic) type.value()).kind());
    }

    private String constant(StoredType type) {
        String name = constants.get(type);
        if (name == null) {
            throw new IllegalArgumentException("No constant for the type " + type);
        }
        return name;
    }
}
