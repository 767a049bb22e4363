package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.ProjectedPart;
import io.aludel.processor.model.ProjectedValue.Read;
import io.aludel.processor.model.ToOneModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.sql.BasicType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns and formulas that a projection selects, each once, in the order in which the reader asks for them. What components
 * of the projection itself hold is in public fields of their names, whoever asked for it first.
 */
final class ProjectedColumns {
    private final Map<String, Selected> byExpression = new LinkedHashMap<>();
    private final Map<String, List<String>> componentsByExpression = new HashMap<>();
    private final Set<Selected> typing = new HashSet<>();
    private final NameAllocator names = new NameAllocator();

    /**
     * What is selected.
     *
     * @param position the position in a row
     * @param name the field's name
     * @param read the column or formula
     * @param components the fields that components of the projection itself have for it, the named one first; or none
     */
    record Selected(int position, String name, Read read, List<String> components) {
        Selected {
            components = List.copyOf(components);
        }
    }

    /** Starts without columns, for what has no fields that others know. */
    ProjectedColumns() {}

    /**
     * Starts without columns.
     *
     * @param constant the name that no field may have
     * @param components the components of the projection, whose names fields have
     */
    ProjectedColumns(String constant, List<ProjectedPart> components) {
        names.newName(constant);
        for (ProjectedPart part : components) {
            if (part.value() instanceof Read read) {
                componentsByExpression
                        .computeIfAbsent(expression(read), each -> new ArrayList<>())
                        .add(names.newName(part.name()));
            }
        }
    }

    private static String expression(Read read) {
        return table("", read.route()) + "." + field(read);
    }

    /** Returns the position of a column or formula, which is selected when it is not yet. */
    int position(String name, Read read) {
        return byExpression
                .computeIfAbsent(expression(read), expression -> select(expression, name, read))
                .position();
    }

    private Selected select(String expression, String name, Read read) {
        List<String> components = componentsByExpression.getOrDefault(expression, List.of());
        String field = components.isEmpty() ? names.newName(name) : components.get(0);
        return new Selected(byExpression.size(), field, read, components);
    }

    /** Returns whether something asks for a column once it is selected, so that it is kept in a field. */
    boolean isKept(Selected selected) {
        return !selected.components().isEmpty() || typing.contains(selected);
    }

    List<Selected> all() {
        return List.copyOf(byExpression.values());
    }

    /** An expression for a value type, where {@code projection} is one. */
    CodeBlock type(StoredType type) {
        if (type.value() instanceof ValueModel.Basic basic && type.precision() == 0) {
            return CodeBlock.of("$T.$L", BasicType.class, basic.kind());
        }
        for (Selected selected : byExpression.values()) {
            if (StoredType.of(selected.read().property()).equals(type)) {
                typing.add(selected);
                return CodeBlock.of("projection.$L.type()", selected.name());
            }
        }
        throw new IllegalArgumentException("Nothing of the type " + type + " is selected");
    }

    /** The table at the end of a way over relationships. */
    static CodeBlock table(String start, List<ToOneModel> route) {
        CodeBlock.Builder table = CodeBlock.builder().add("$L", start);
        for (ToOneModel relation : route) {
            table.add(".$L()", AddPaths.name(relation));
        }
        return table.build();
    }

    /** The field of a column or formula in the query type of its entity. */
    static CodeBlock field(Read read) {
        return read.property() instanceof ColumnModel column
                ? QueryCode.field(column)
                : CodeBlock.of("$L", read.property().path());
    }
}
