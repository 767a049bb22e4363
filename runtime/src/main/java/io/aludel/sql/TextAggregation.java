package io.aludel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a group's rows that meet a condition in one text, in an order. */
record TextAggregation(
        Node operand,
        Node separator,
        List<Sorting> order,
        @Nullable Node filter) implements GroupFunction {
    static TextAggregation of(Node operand, Node separator, List<Sorting> order) {
        return new TextAggregation(operand, separator, order, null);
    }

    @Override
    public TextAggregation filter(Condition condition) {
        return new TextAggregation(operand, separator, order, GroupFunction.both(filter, condition));
    }

    /** An order within is lost where a database does not know it: the texts would come in any order. */
    void requireWindows(SqlSyntax syntax) {
        if (!order.isEmpty() && !syntax.hasOrderedAggregateWindows()) {
            throw new UnsupportedOperationException("This database computes no stringAgg(..) with an order over a"
                    + " window: leave the order to the window, with"
                    + " window().orderBy(..).rows(FrameBound.FIRST, FrameBound.LAST)");
        }
    }

    @Override
    public void render(SqlWriter out) {
        if (filter != null && !out.syntax().hasAggregateFilter()) {
            Node filtered = new CaseNode(List.of(new CaseNode.Branch(filter, operand)), null);
            out.syntax().textAggregation(out, filtered, separator, order);
            return;
        }
        out.syntax().textAggregation(out, operand, separator, order);
        GroupFunction.writeFilter(out, filter);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("text aggregation").add(order.size());
        operand.shape(key);
        separator.shape(key);
        order.forEach(sorting -> sorting.shape(key));
        GroupFunction.shapeFilter(key, filter);
    }
}
