package io.aludel.sql;

import org.jspecify.annotations.Nullable;

/** {@code name([DISTINCT] operand)}, {@code name(*)} over the rows of a group that meet a condition. */
record Aggregate(
        String name,
        boolean distinct,
        @Nullable Node operand,
        @Nullable Node filter) implements Node {
    Aggregate(String name, boolean distinct, @Nullable Node operand) {
        this(name, distinct, operand, null);
    }

    Aggregate filter(Condition condition) {
        Condition both = filter == null ? Condition.required(condition) : new Condition(filter).and(condition);
        return new Aggregate(name, distinct, operand, both.node());
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
        if (filter != null) {
            out.text(" FILTER (WHERE ")
                    .condition(filter, Precedence.CONDITION_FRAGMENT)
                    .text(")");
        }
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
        if (filter != null) {
            key.add("filter");
            filter.shape(key);
        }
    }
}
