package io.aludel.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a SELECT gives, column by column, and the names that those columns have for a statement around it. */
final class OutputColumns {
    private final List<Expression<?>> expressions;
    private final List<Expression<?>> groups;

    private OutputColumns(List<Expression<?>> expressions, SelectModel model) {
        this.expressions = expressions;
        this.groups = groups(model);
    }

    /** The first one of combined statements names the columns. */
    private static List<Expression<?>> groups(SelectModel model) {
        SetOperation operation = model.operation();
        return operation == null ? model.groups() : groups(operation.left());
    }

    static OutputColumns of(SelectModel model) {
        List<Expression<?>> expressions = new ArrayList<>();
        model.items().forEach(item -> expressions.addAll(of(item)));
        return new OutputColumns(expressions, model);
    }

    /**
     * Returns all columns of the rows of a statement, with those that entities of a hierarchy have besides their own, and those that
     * tell whether there is a projection.
     */
    static OutputColumns ofRows(SelectModel model, SqlWriter out) {
        List<Expression<?>> expressions = new ArrayList<>();
        for (Selectable<?> item : model.items()) {
            expressions.addAll(item instanceof SelectableTable<?> table ? out.columns(table) : ofRows(item));
        }
        return new OutputColumns(expressions, model);
    }

    /** Returns what is read for an item that is not an entity. */
    static List<Expression<?>> ofRows(Selectable<?> item) {
        return item instanceof OptionalRow<?> row ? row.read() : of(item);
    }

    /** Returns the columns of an item of the SELECT list. */
    static List<Expression<?>> of(Selectable<?> item) {
        if (item instanceof SelectableTable<?> table) {
            return table.selection();
        }
        return item instanceof SelectableRow<?> row ? row.selection() : List.of((Expression<?>) item);
    }

    List<Expression<?>> expressions() {
        return expressions;
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

    /**
     * Returns whether GROUP BY names a column in place of its expression. In GROUP BY, a name is that of a table's column before it is
     * that of an item; so this one is a name that no column has.
     */
    boolean isNamedGroup(int index) {
        Node node = expressions.get(index).node();
        return groups.stream().anyMatch(group -> group.node() == node) && bindsValues(node);
    }

    static boolean bindsValues(Node node) {
        if (node instanceof Column<?>) {
            return false;
        }
        ShapeKey key = new ShapeKey();
        node.shape(key);
        return key.placeCount() > 0;
    }

    /** Returns a name for each column: that of the table's column where it is one and the name is not taken. */
    List<String> names() {
        List<String> names = new ArrayList<>(expressions.size());
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < expressions.size(); i++) {
            String position = (isNamedGroup(i) ? "grouped_value_" : "c") + (i + 1);
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
