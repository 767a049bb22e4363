package io.aludel.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a SELECT gives, column by column, and the names that those columns have for a statement around it. */
final class OutputColumns {
    private final List<Expression<?>> expressions;

    private OutputColumns(List<Expression<?>> expressions) {
        this.expressions = expressions;
    }

    static OutputColumns of(SelectModel model) {
        List<Expression<?>> expressions = new ArrayList<>();
        model.items().forEach(item -> expressions.addAll(of(item)));
        return new OutputColumns(expressions);
    }

    static List<Expression<?>> of(Selectable<?> item) {
        if (item instanceof SelectableTable<?> table) {
            return table.selection();
        }
        return item instanceof SelectableRow<?> row ? row.selection() : List.of((Expression<?>) item);
    }

    int size() {
        return expressions.size();
    }

    Expression<?> at(int index) {
        return expressions.get(index);
    }

    /** Returns the index of an expression, or -1. */
    int indexOf(Node node) {
        for (int i = 0; i < expressions.size(); i++) {
            if (isSame(expressions.get(i).node(), node)) {
                return i;
            }
        }
        return -1;
    }

    /** Tables that are statements make their columns anew each time that they are asked for. */
    private static boolean isSame(Node one, Node other) {
        if (one instanceof Column<?> column && other instanceof Column<?> same) {
            return column.table().equals(same.table()) && column.name().equals(same.name());
        }
        return one == other;
    }

    /** Returns a name for each column: that of the table's column where it is one and the name is not taken. */
    List<String> names() {
        List<String> names = new ArrayList<>(expressions.size());
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < expressions.size(); i++) {
            String position = "c" + (i + 1);
            String name = expressions.get(i) instanceof Column<?> column ? column.name() : position;
            while (!taken.add(name.toLowerCase(Locale.ROOT))) {
                name = position;
                position += "_";
            }
            names.add(name);
        }
        return List.copyOf(names);
    }
}
