package io.aludel.sql;

/** {@code operand BETWEEN low AND high}. */
record Between(Node operand, Node low, Node high) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.operand(operand, Precedence.CONCATENATION)
                .text(" BETWEEN ")
                .operand(low, Precedence.CONCATENATION)
                .text(" AND ")
                .operand(high, Precedence.CONCATENATION);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("between");
        operand.shape(key);
        low.shape(key);
        high.shape(key);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
