package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EntityModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.sql.BasicType;
import io.aludel.sql.ConvertedType;
import io.aludel.sql.EnumType;
import io.aludel.sql.ListType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The {@link io.aludel.sql.ValueType}s of an entity. A basic type is a constant of the runtime; each other one becomes a
 * constant of the query type, which the mapper uses too.
 */
final class ValueTypes {
    private final ClassName query;
    private final Map<ValueModel, String> constants = new LinkedHashMap<>();
    private final NameAllocator names = new NameAllocator();

    ValueTypes(EntityModel entity) {
        query = entity.generated().query();
        names.newName(entity.generated().constant());
        entity.properties().forEach(property -> names.newName(property.member().name(), property));
        entity.columns().forEach(column -> register(column.value()));
        entity.formulas().forEach(formula -> register(formula.value()));
    }

    /** Returns the type of a column or formula; it is the same for a list, a set and an array of one element type. */
    static ValueModel of(PropertyModel property) {
        return property instanceof ColumnModel column ? column.value() : ((FormulaModel) property).value();
    }

    private static ValueModel stored(ValueModel value) {
        return value instanceof ValueModel.Listed listed
                ? new ValueModel.Listed(listed.type(), listed.element(), ValueModel.Container.LIST)
                : value;
    }

    private void register(ValueModel value) {
        if (value instanceof ValueModel.Basic || constants.containsKey(stored(value))) {
            return;
        }
        if (value instanceof ValueModel.Converted converted) {
            register(converted.stored());
        } else if (value instanceof ValueModel.Listed listed) {
            register(listed.element());
        }
        constants.put(stored(value), names.newName(constantName(value)));
    }

    private static String constantName(ValueModel value) {
        return value instanceof ValueModel.Listed listed
                ? Naming.upperSnake(Naming.simpleName(listed.element().type())) + "_LIST_TYPE"
                : Naming.upperSnake(Naming.simpleName(value.type())) + "_TYPE";
    }

    /** The constants by value type, each behind those that it is made of. */
    Map<ValueModel, String> constants() {
        return constants;
    }

    /** An expression for a value type within the query type. */
    CodeBlock within(ValueModel value) {
        return value instanceof ValueModel.Basic basic ? basic(basic) : CodeBlock.of("$L", constant(value));
    }

    /** An expression for a value type anywhere. */
    CodeBlock expression(ValueModel value) {
        return value instanceof ValueModel.Basic basic
                ? basic(basic)
                : CodeBlock.of("$T.$L", query, constant(value));
    }

    private String constant(ValueModel value) {
        String name = constants.get(stored(value));
        if (name == null) {
            throw new IllegalArgumentException("No constant for the type " + value);
        }
        return name;
    }

    private static CodeBlock basic(ValueModel.Basic basic) {
        return basic.digits()
                .map(digits -> CodeBlock.of("$T.decimal($L, $L)", BasicType.class, digits.precision(), digits.scale()))
                .orElseGet(() -> CodeBlock.of("$T.$L", BasicType.class, basic.kind()));
    }

    /** The Java type of a constant. */
    static TypeName constantType(ValueModel value) {
        if (value instanceof ValueModel.Enumerated) {
            return ParameterizedTypeName.get(ClassName.get(EnumType.class), value.type());
        }
        if (value instanceof ValueModel.Listed listed) {
            return ParameterizedTypeName.get(
                    ClassName.get(ListType.class), listed.element().type());
        }
        if (value instanceof ValueModel.Converted converted) {
            return ParameterizedTypeName.get(
                    ClassName.get(ConvertedType.class),
                    converted.type(),
                    converted.stored().type());
        }
        throw new IllegalArgumentException("A basic type has its constant in BasicType");
    }
}
