package io.aludel.sql;

/** A value that stands by itself, so that nothing beside it tells the database its type. It keeps all its digits. */
record Literal(BoundValue<?> value, ValueType<?> type) implements Node {
    @Override
    public void render(SqlWriter out) {
        if (out.syntax().castsLiterals()) {
            out.text("CAST(")
                    .node(value)
                    .text(" AS ")
                    .text(out.syntax().castType(Arithmetic.type(type)))
                    .text(")");
        } else {
            out.node(value);
        }
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("literal");
        value.shape(key);
    }
}
