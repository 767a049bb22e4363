package io.aludel.sql;

/** {@code -operand}. */
record Negative(Node operand) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.text("-").operand(operand, Precedence.PRIMARY);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("negative");
        operand.shape(key);
    }

    @Override
    public Precedence precedence() {
        return Precedence.PRODUCT;
    }
}
