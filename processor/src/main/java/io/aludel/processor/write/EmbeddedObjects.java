package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.aludel.processor.model.CamelCase;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.Construction;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.MemberAccess;
import io.aludel.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The method that makes one embedded object of the values of its columns, those of objects within it included. */
final class EmbeddedObjects {
    private final MapperCode mapper;
    private final EmbeddedModel embedded;

    private EmbeddedObjects(MapperCode mapper, EmbeddedModel embedded) {
        this.mapper = mapper;
        this.embedded = embedded;
    }

    static EmbeddedObjects of(MapperCode mapper, EmbeddedModel embedded) {
        return new EmbeddedObjects(mapper, embedded);
    }

    /** The columns and formulas below, in order. */
    static List<PropertyModel> leaves(EmbeddedModel embedded) {
        List<PropertyModel> leaves = new ArrayList<>();
        for (PropertyModel property : embedded.properties()) {
            if (property instanceof EmbeddedModel nested) {
                leaves.addAll(leaves(nested));
            } else {
                leaves.add(property);
            }
        }
        return leaves;
    }

    /** Calls the method with expressions for the columns and formulas. */
    CodeBlock call(Function<PropertyModel, CodeBlock> values) {
        return CodeBlock.of(
                "$L($L)", name(), leaves(embedded).stream().map(values).collect(CodeBlock.joining(",$W")));
    }

    MethodSpec method() {
        String variable = mapper.names().variable(embedded.path());
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name()).addModifiers(Modifier.PRIVATE).returns(embedded.type());
        if (isStatic(embedded)) {
            method.addModifiers(Modifier.STATIC);
        }
        for (PropertyModel leaf : leaves(embedded)) {
            method.addParameter(type(leaf), mapper.names().variable(leaf.path()));
        }
        if (embedded.member().nullable()) {
            boolean isForeignKey = embedded.member().access() instanceof MemberAccess.ForeignKey;
            method.addJavadoc(isForeignKey ? "Null when a column is." : "Null when all columns are.")
                    .beginControlFlow("if ($L)", areNull(isForeignKey ? " || " : " && "))
                    .addStatement("return null")
                    .endControlFlow();
        }
        if (embedded.construction() == Construction.CANONICAL) {
            method.addStatement(
                    "return new $T($L)",
                    embedded.type(),
                    embedded.properties().stream().map(this::argument).collect(CodeBlock.joining(",$W")));
        } else {
            method.addStatement("$1T $2L = new $1T()", embedded.type(), variable);
            for (PropertyModel property : embedded.properties()) {
                method.addStatement(Members.set(variable, property.member(), argument(property)));
            }
            method.addStatement("return $L", variable);
        }
        return method.build();
    }

    private String name() {
        return "new" + CamelCase.capitalized(embedded.path().camelCase());
    }

    private TypeName type(PropertyModel leaf) {
        return leaf instanceof ColumnModel column ? typeOf(column) : typeOf((FormulaModel) leaf);
    }

    /** A formula of an embedded object that may be missing is then NULL. */
    static TypeName typeOf(FormulaModel formula) {
        TypeName type = formula.member().type();
        return formula.path().mayBreak() ? type.box() : type;
    }

    /** Any part of a foreign key may be NULL, whatever the field is like that shares its column. */
    private TypeName typeOf(ColumnModel column) {
        TypeName type = mapper.slot(column).type();
        return column.isForeignKey() ? type.box() : type;
    }

    private CodeBlock areNull(String operator) {
        return embedded.columns().stream()
                .map(column -> CodeBlock.of("$L == null", mapper.names().variable(column.path())))
                .collect(CodeBlock.joining(operator));
    }

    private CodeBlock argument(PropertyModel property) {
        if (property instanceof EmbeddedModel nested) {
            return of(mapper, nested)
                    .call(leaf -> CodeBlock.of("$L", mapper.names().variable(leaf.path())));
        }
        String variable = mapper.names().variable(property.path());
        if (property instanceof FormulaModel formula && isRequired(formula)) {
            return mapper.valueCodes().of(typeOf(formula), formula).require(variable, formula.position());
        }
        return property instanceof ColumnModel column && mapper.slot(column).isRequiredWithin()
                ? mapper.slot(column).code().require(variable, column.position())
                : CodeBlock.of("$L", variable);
    }

    /** Whether NULL has no place where the value of a formula goes. */
    private static boolean isRequired(FormulaModel formula) {
        return formula.path().mayBreak() && formula.member().type().isPrimitive();
    }

    /** Whether nothing has to be required, so that the mapper is not needed. */
    private boolean isStatic(EmbeddedModel model) {
        boolean requiresFormula =
                leaves(model).stream().anyMatch(leaf -> leaf instanceof FormulaModel formula && isRequired(formula));
        return !requiresFormula && mapper.slots(model.columns()).stream().noneMatch(Slot::isRequiredWithin);
    }
}
