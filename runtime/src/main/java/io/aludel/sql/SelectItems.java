package io.aludel.sql;

import java.util.List;

/**
 * The SELECT list, and how GROUP BY and ORDER BY refer to it. An expression with bound values that stands in the list and
 * in one of those would have parameters of its own in each, and databases would not know that they are equal; so the second
 * place names the first.
 */
final class SelectItems {
    private final SelectModel model;
    private final Output output;
    private final OutputColumns columns;
    private final List<String> names;

    SelectItems(SelectModel model, Output output, SqlWriter out) {
        this.model = model;
        this.output = output;
        this.columns = output.columns(model, out);
        this.names = columns.names();
    }

    void write(SqlWriter out) {
        int position = 0;
        for (Selectable<?> item : model.items()) {
            int end = position + width(item, out);
            if (item instanceof SelectableTable<?> table && output.equals(Output.ROWS)) {
                out.text(position == 0 ? "" : ", ").selection(table);
                position = end;
            }
            while (position < end) {
                write(position++, out);
            }
        }
    }

    private int width(Selectable<?> item, SqlWriter out) {
        if (!output.whole()) {
            return OutputColumns.of(item).size();
        }
        return item instanceof SelectableTable<?> table
                ? out.columns(table).size()
                : OutputColumns.ofRows(item).size();
    }

    private void write(int index, SqlWriter out) {
        Expression<?> expression = columns.at(index);
        out.text(index == 0 ? "" : ", ").node(expression.node());
        if (output.named()) {
            name(names.get(index), expression, out);
        } else if (columns.isNamedGroup(index)) {
            out.text(" AS ").identifier(names.get(index));
        }
    }

    private static void name(String name, Expression<?> expression, SqlWriter out) {
        if (!(expression instanceof Column<?> column
                && TablePath.written(column).name().equals(name))) {
            out.text(" AS ").identifier(name);
        }
    }

    void groupBy(SqlWriter out) {
        String separator = " GROUP BY ";
        for (GroupingElement element : model.groupBy()) {
            out.text(separator);
            if (element instanceof Rollup rollup) {
                Rollup.require(out.syntax());
                groups("ROLLUP (", rollup.expressions(), out);
                out.text(")");
            } else if (element instanceof Expression<?> expression) {
                groups("", List.of(expression), out);
            }
            separator = ", ";
        }
    }

    private void groups(String start, List<Expression<?>> groups, SqlWriter out) {
        String separator = start;
        for (Expression<?> group : groups) {
            out.text(separator);
            int index = selected(group.node());
            if (index < 0) {
                out.node(group.node());
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
        return OutputColumns.bindsValues(node) ? columns.indexOf(node) : -1;
    }
}
