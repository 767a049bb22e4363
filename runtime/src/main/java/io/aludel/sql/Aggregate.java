package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/** {@code name([DISTINCT] operand)}, {@code name(*)} over the rows of a group that meet a condition. */
record Aggregate(
        String name,
        boolean distinct,
        @Nullable Node operand,
        @Nullable Node filter) implements GroupFunction {
    Aggregate(String name, boolean distinct, @Nullable Node operand) {
        this(name, distinct, operand, null);
    }

    @Override
    public Aggregate filter(Condition condition) {
        return new Aggregate(name, distinct, operand, GroupFunction.both(filter, condition));
    }

    @Override
    public void render(SqlWriter out) {
        out.text(name).text(distinct ? "(DISTINCT " : "(");
        if (filter != null && !out.syntax().hasAggregateFilter()) {
            out.text("CASE WHEN ")
                    .condition(filter, Precedence.CONDITION_FRAGMENT)
                    .text(" THEN ");
            operand(out, "1");
            out.text(" END)");
            return;
        }
        operand(out, "*");
        out.text(")");
        GroupFunction.writeFilter(out, filter);
    }

    private void operand(SqlWriter out, String allRows) {
        if (operand == null) {
            out.text(allRows);
        } else {
            out.node(operand);
        }
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("aggregate").add(name).add(distinct);
        if (operand == null) {
            key.add("*");
        } else {
            operand.shape(key);
        }
        GroupFunction.shapeFilter(key, filter);
    }
}
