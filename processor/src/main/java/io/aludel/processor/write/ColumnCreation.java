package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.EmbeddedModel;
import io.aludel.processor.model.FormulaModel;
import io.aludel.processor.model.PropertyModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The statements that make a table's columns and formulas, which are counted as they are made: in the order of their positions.
 * Formulas come last, so that columns stand in variables until an embedded object with a formula can be made of both.
 */
final class ColumnCreation {
    private final QueryCode query;
    private final NameAllocator names;
    private final SortedMap<Integer, CodeBlock> statements = new TreeMap<>();
    private final Map<Integer, String> variables = new HashMap<>();

    /**
     * Starts a constructor.
     *
     * @param names the names of fields and variables that are taken
     */
    ColumnCreation(QueryCode query, NameAllocator names) {
        this.query = query;
        this.names = names;
    }

    /** Returns the statements that set the fields for some properties. */
    Iterable<CodeBlock> statements(List<PropertyModel> properties) {
        properties.stream().filter(ColumnCreation::hasFormula).forEach(property -> hold((EmbeddedModel) property));
        for (PropertyModel property : properties) {
            int position = hasFormula(property) ? formulas(property).get(0).position() : AddReading.position(property);
            statements.put(position, CodeBlock.of("$L = $L", AddColumns.name(property), creation(property)));
        }
        return statements.values();
    }

    private void hold(EmbeddedModel embedded) {
        for (ColumnModel column : embedded.columns()) {
            CodeBlock creation = creation(column);
            String variable = names.newName(column.path().camelCase());
            variables.put(column.position(), variable);
            statements.put(column.position(), CodeBlock.of("$T $L = $L", query.fieldType(column), variable, creation));
        }
    }

    private static boolean hasFormula(PropertyModel property) {
        return property instanceof EmbeddedModel && !formulas(property).isEmpty();
    }

    private static List<FormulaModel> formulas(PropertyModel property) {
        return EmbeddedObjects.leaves((EmbeddedModel) property).stream()
                .flatMap(leaf -> leaf instanceof FormulaModel formula
                        ? List.of(formula).stream()
                        : List.<FormulaModel>of().stream())
                .toList();
    }

    /** Makes the columns and formulas of a property. */
    private CodeBlock creation(PropertyModel property) {
        if (property instanceof EmbeddedModel embedded) {
            return CodeBlock.of(
                    "new $T($L)",
                    query.nested(embedded),
                    embedded.properties().stream().map(this::creation).collect(CodeBlock.joining(",$W")));
        }
        if (property instanceof ColumnModel column && variables.containsKey(column.position())) {
            return reference(column);
        }
        CodeBlock creation = ColumnKind.of(property).creation(property, query.valueTypes(), this::reference);
        return property instanceof ColumnModel column && column.isDeferred()
                ? CodeBlock.of("deferred($L, $S)", creation, column.member().name())
                : creation;
    }

    private CodeBlock reference(ColumnModel column) {
        String variable = variables.get(column.position());
        return variable == null ? QueryCode.field(column) : CodeBlock.of("$L", variable);
    }
}
