package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.ProjectedValue.Read;
import io.aludel.processor.model.ToOneModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.sql.BasicType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns and formulas that a projection selects, each once, in the order in which the reader asks for them. */
final class ProjectedColumns {
    private final Map<String, Selected> byExpression = new LinkedHashMap<>();
    private final Set<Selected> typing = new HashSet<>();
    private final NameAllocator names = new NameAllocator();

    /**
     * What is selected.
     *
     * @param position the position in a row
     * @param name the field's name
     * @param read the column or formula
     * @param isComponent whether a component of the projection itself holds it
     */
    record Selected(int position, String name, Read read, boolean isComponent) {}

    void reserve(String name) {
        names.newName(name);
    }

    /** Returns the position of a column or formula, which is selected when it is not yet. */
    int position(String name, Read read, boolean isComponent) {
        String expression = table("", read.route()) + "." + field(read);
        return byExpression
                .computeIfAbsent(
                        expression, each -> new Selected(byExpression.size(), names.newName(name), read, isComponent))
                .position();
    }

    /** Returns whether something asks for a column once it is selected, so that it is kept in a field. */
    boolean isKept(Selected selected) {
        return selected.isComponent() || typing.contains(selected);
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
