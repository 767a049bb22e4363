package io.aludel.sql;

/** {@code NOT (operand)}. */
record Negation(Node operand) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.text("NOT (").condition(operand, Precedence.CONDITION_FRAGMENT).text(")");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("not");
        operand.shape(key);
    }

    @Override
    public Precedence precedence() {
        return Precedence.NOT;
    }
}
