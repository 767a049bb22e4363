package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/** {@code name([DISTINCT] operand)}, {@code name(*)} over the rows of a group. */
record Aggregate(String name, boolean distinct, @Nullable Node operand) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.text(name).text(distinct ? "(DISTINCT " : "(");
        if (operand == null) {
            out.text("*");
        } else {
            out.node(operand);
        }
        out.text(")");
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("aggregate").add(name).add(distinct);
        if (operand == null) {
            key.add("*");
        } else {
            operand.shape(key);
        }
    }
}
