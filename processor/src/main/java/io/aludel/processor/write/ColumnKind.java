package io.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.PropertyModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.sql.BooleanColumn;
import io.aludel.sql.Condition;
import io.aludel.sql.Expression;
import io.aludel.sql.NumberColumn;
import io.aludel.sql.NumberExpression;
import io.aludel.sql.OrderedColumn;
import io.aludel.sql.OrderedExpression;
import io.aludel.sql.TextColumn;
import io.aludel.sql.TextExpression;
import io.aludel.sql.ValueColumn;
import java.util.function.Function;

/**
 * Which kind of expression a column or formula is: what can be done with it in a query.
 *
 * @param raw the class of the field
 * @param type the Java type of the field
 * @param factory the method of {@link io.aludel.mapping.EntityTable} that makes a column
 */
record ColumnKind(ClassName raw, TypeName type, String factory) {
    private enum Family {
        NUMBER,
        TEXT,
        TRUTH,
        ORDERED,
        VALUE
    }

    static ColumnKind of(PropertyModel property) {
        ValueModel value = StoredType.of(property).value();
        TypeName argument = value.type();
        boolean isColumn = property instanceof ColumnModel;
        return switch (family(value)) {
            case NUMBER -> typed(isColumn ? NumberColumn.class : NumberExpression.class, argument, "numberColumn");
            case ORDERED -> typed(isColumn ? OrderedColumn.class : OrderedExpression.class, argument, "orderedColumn");
            case VALUE -> typed(isColumn ? ValueColumn.class : Expression.class, argument, "valueColumn");
            case TEXT -> untyped(isColumn ? TextColumn.class : TextExpression.class, "textColumn");
            case TRUTH -> untyped(isColumn ? BooleanColumn.class : Condition.class, "booleanColumn");
        };
    }

    private static ColumnKind typed(Class<?> type, TypeName argument, String factory) {
        ClassName raw = ClassName.get(type);
        return new ColumnKind(raw, ParameterizedTypeName.get(raw, argument), factory);
    }

    private static ColumnKind untyped(Class<?> type, String factory) {
        return new ColumnKind(ClassName.get(type), ClassName.get(type), factory);
    }

    /** Whether the value type has to be told. */
    private boolean isTyped() {
        return !type.equals(raw);
    }

    private static Family family(ValueModel value) {
        if (value instanceof ValueModel.Enumerated) {
            return Family.ORDERED;
        }
        if (!(value instanceof ValueModel.Basic basic)) {
            return Family.VALUE;
        }
        return switch (basic.kind()) {
            case BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER -> Family.NUMBER;
            case STRING -> Family.TEXT;
            case BOOLEAN -> Family.TRUTH;
            case BYTES, JSON -> Family.VALUE;
            default -> Family.ORDERED;
        };
    }

    /**
     * Makes the column or formula, within the query type.
     *
     * @param columns gives an expression for a column that a formula names
     */
    CodeBlock creation(PropertyModel property, ValueTypes types, Function<ColumnModel, CodeBlock> columns) {
        CodeBlock valueType = types.within(StoredType.of(property));
        if (property instanceof FormulaModel formula) {
            CodeBlock node = FormulaCode.node(formula, columns);
            return isTyped()
                    ? CodeBlock.of("formula(new $T<>($L, $L))", raw, valueType, node)
                    : CodeBlock.of("formula(new $T($L))", raw, node);
        }
        String name = ((ColumnModel) property).name();
        return isTyped() ? CodeBlock.of("$L($S, $L)", factory, name, valueType) : CodeBlock.of("$L($S)", factory, name);
    }
}
