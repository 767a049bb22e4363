package io.aludel.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** {@code operand [NOT] IN (values)}. */
record InList(Node operand, List<Node> values, boolean negated) implements Node {
    static <T> Condition of(Expression<T> operand, Collection<? extends T> values, boolean negated) {
        List<Node> bound = new ArrayList<>(values.size());
        for (T value : values) {
            bound.add(new BoundValue<>(operand.type(), value));
        }
        return new Condition(new InList(operand.node(), bound, negated));
    }

    @Override
    public void render(SqlWriter out) {
        if (values.isEmpty()) {
            out.text(negated ? "1 = 1" : "1 = 0");
            return;
        }
        out.node(operand).text(negated ? " NOT IN (" : " IN (");
        String separator = "";
        for (Node value : values) {
            out.text(separator).node(value);
            separator = ", ";
        }
        out.text(")");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(negated ? "not in" : "in").add(values.size());
        operand.shape(key);
        values.forEach(value -> value.shape(key));
    }
}
