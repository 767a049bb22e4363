package io.aludel.sql;

import java.util.List;

/** {@code (a, b) IN (SELECT ...)}. */
record TupleIn(List<Node> left, Subquery subquery) implements Node {
    @Override
    public void render(SqlWriter out) {
        if (!out.syntax().hasRowValues()) {
            throw new UnsupportedOperationException(
                    "This database does not compare several values with a subquery: use exists(..) with a condition for each");
        }
        out.text("(").list(left).text(") IN ").node(subquery);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("tuple in").add(left.size());
        left.forEach(node -> node.shape(key));
        subquery.shape(key);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
