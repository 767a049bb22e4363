package io.aludel.sql;

/** {@code CAST(operand AS type)}. */
record Cast(Node operand, ValueType<?> from, ValueType<?> type) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.syntax().cast(out, operand, from, type);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("cast").add(from).add(type);
        operand.shape(key);
    }
}
