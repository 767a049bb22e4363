package io.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.aludel.processor.model.CamelCase;
import io.aludel.processor.model.ColumnModel;
import io.aludel.processor.model.ProjectedValue.Read;
import io.aludel.processor.model.ToOneModel;
import io.aludel.processor.model.ValueModel;
import io.aludel.sql.BasicType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns and formulas that a projection selects, each once, in the order in which the reader asks for them. */
final class ProjectedColumns {
    private final Map<String, Selected> byExpression = new LinkedHashMap<>();
    private final Map<String, String> componentFields = new HashMap<>();
    private final NameAllocator names = new NameAllocator();

    /**
     * What is selected. Fields hold it where components of the projection itself do, or where something asks for its type.
     * The component that messages name is the first one that takes no null, as it is the one that NULL does not fit.
     */
    static final class Selected {
        private final int position;
        private final Read read;
        private final List<String> publicFields = new ArrayList<>(1);
        private @Nullable String privateField;
        private String component = "";
        private boolean isNullable = true;

        private Selected(int position, Read read) {
            this.position = position;
            this.read = read;
        }

        private void heldBy(String path, boolean nullable) {
            if (component.isEmpty() || (isNullable && !nullable)) {
                component = path;
                isNullable = nullable;
            }
        }

        Read read() {
            return read;
        }

        /** Returns the path of a component that holds it; empty where none does, or where it is the whole of a row. */
        String component() {
            return component;
        }

        /** Returns the fields for components of the projection itself. */
        List<String> publicFields() {
            return publicFields;
        }

        Optional<String> privateField() {
            return Optional.ofNullable(privateField);
        }
    }

    void reserve(String field) {
        names.newName(field);
    }

    /** Says that a component of the projection itself holds a column or formula, and is to have a field. */
    void reserveComponent(String name) {
        componentFields.put(name, names.newName(name));
    }

    /** Returns the position of a column or formula that a component holds. It is selected when it is not yet. */
    int component(String path, Read read) {
        Selected selected = selected(read);
        selected.heldBy(path, read.isNullable());
        String field = componentFields.get(path);
        if (field != null) {
            selected.publicFields.add(field);
        }
        return selected.position;
    }

    /** Returns the position of a column that something else asks for: whether there is an object, or whose collection it is. */
    int key(Read read) {
        return selected(read).position;
    }

    private Selected selected(Read read) {
        String expression = table("", read.route()) + "." + field(read);
        return byExpression.computeIfAbsent(expression, each -> new Selected(byExpression.size(), read));
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
                return CodeBlock.of("projection.$L.type()", fieldOf(selected));
            }
        }
        throw new IllegalArgumentException("Nothing of the type " + type + " is selected");
    }

    private String fieldOf(Selected selected) {
        if (!selected.publicFields.isEmpty()) {
            return selected.publicFields.get(0);
        }
        String known = selected.privateField;
        if (known == null) {
            known = names.newName(CamelCase.ofPath(
                    selected.component.isEmpty()
                            ? selected.read.property().path().camelCase()
                            : selected.component));
            selected.privateField = known;
        }
        return known;
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
