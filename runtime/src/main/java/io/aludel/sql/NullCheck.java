package io.aludel.sql;

/** {@code operand IS [NOT] NULL}. */
record NullCheck(Node operand, boolean negated) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.operand(operand, Precedence.CONCATENATION).text(negated ? " IS NOT NULL" : " IS NULL");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add(negated ? "is not null" : "is null");
        operand.shape(key);
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
