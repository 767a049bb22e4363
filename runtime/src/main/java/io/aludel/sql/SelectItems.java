package io.aludel.sql;

import java.util.List;

/**
 * The SELECT list, and how GROUP BY and ORDER BY refer to it. An expression with bound values that stands in the list and
 * in one of those would have parameters of its own in each, and databases would not know that they are equal; so the second
 * place names the first.
 */
final class SelectItems {
    private final SelectModel model;
    private final List<String> names;

    /** Takes names for the columns, or none. */
    SelectItems(SelectModel model, List<String> names) {
        this.model = model;
        this.names = names;
    }

    void write(SqlWriter out) {
        int position = 0;
        for (Selectable<?> item : model.items()) {
            if (item instanceof SelectableTable<?> table && names.isEmpty()) {
                out.text(position == 0 ? "" : ", ").selection(table);
                position += table.selection().size();
                continue;
            }
            for (Expression<?> expression : OutputColumns.of(item)) {
                out.text(position++ == 0 ? "" : ", ").node(expression.node());
                if (!names.isEmpty()) {
                    name(names.get(position - 1), expression, out);
                } else if (isGroup(expression)) {
                    out.text(" AS group_" + position);
                }
            }
        }
    }

    private static void name(String name, Expression<?> expression, SqlWriter out) {
        if (!(expression instanceof Column<?> column && column.name().equals(name) && isWrittenAsItself(column))) {
            out.text(" AS ").identifier(name);
        }
    }

    /** A key at the end of a path is written as the foreign key, which has another name. */
    private static boolean isWrittenAsItself(Column<?> column) {
        TablePath path = column.table().path();
        return path == null || path.foreignKey(column.name()) == null;
    }

    private boolean isGroup(Expression<?> expression) {
        for (Expression<?> group : model.groupBy()) {
            if (group.node() == expression.node()) {
                return bindsValues(expression.node());
            }
        }
        return false;
    }

    void groupBy(SqlWriter out) {
        String separator = " GROUP BY ";
        for (Expression<?> group : model.groupBy()) {
            out.text(separator);
            int index = selected(group.node());
            if (index < 0) {
                out.node(group.node());
            } else if (names.isEmpty()) {
                out.text("group_" + (index + 1));
            } else {
                out.identifier(names.get(index));
            }
            separator = ", ";
        }
    }

    void order(Sorting sorting, SqlWriter out) {
        int index = selected(sorting.operand());
        if (index < 0) {
            sorting.render(out);
        } else {
            sorting.renderPosition(out, index + 1);
        }
    }

    private int selected(Node node) {
        return node instanceof Column<?> || !bindsValues(node)
                ? -1
                : OutputColumns.of(model).indexOf(node);
    }

    private static boolean bindsValues(Node node) {
        ShapeKey key = new ShapeKey();
        node.shape(key);
        return key.placeCount() > 0;
    }
}
