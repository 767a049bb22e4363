package io.aludel.sql;

/** {@code CAST(operand AS type)}. */
record Cast(Node operand, ValueType<?> type) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.text("CAST(")
                .node(operand)
                .text(" AS ")
                .text(out.syntax().castType(type))
                .text(")");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("cast").add(type);
        operand.shape(key);
    }
}
