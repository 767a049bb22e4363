package io.aludel.sql;

/** {@code operand [NOT] IN (SELECT ...)}. */
record InSubquery(Node operand, Subquery subquery, boolean negated) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.operand(operand, Precedence.CONCATENATION)
                .text(negated ? " NOT IN " : " IN ")
                .node(subquery);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(negated ? "not in subquery" : "in subquery");
        operand.shape(key);
        subquery.shape(key);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
