package io.aludel.sql;

import java.util.List;

/** The texts of a group's rows in one text, in an order. */
record TextAggregation(Node operand, Node separator, List<Sorting> order) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.syntax().textAggregation(out, operand, separator, order);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("text aggregation").add(order.size());
        operand.shape(key);
        separator.shape(key);
        order.forEach(sorting -> sorting.shape(key));
    }
}
