package io.aludel.sql;

import java.util.List;

/** {@code (a, b) < (c, d)}: by the first values that are not equal. */
record TupleComparison(List<Node> left, String operator, List<? extends Node> right) implements Node {
    @Override
    public void render(SqlWriter out) {
        if (out.syntax().hasRowValues()) {
            out.text("(")
                    .list(left)
                    .text(")")
                    .text(operator)
                    .text("(")
                    .list(right)
                    .text(")");
        } else {
            out.text("(");
            expanded(0, out);
            out.text(")");
        }
    }

    /** {@code a < c OR a = c AND (b < d OR ...)}; equality is that of all. */
    private void expanded(int index, SqlWriter out) {
        boolean last = index == left.size() - 1;
        boolean equality = operator.equals(" = ");
        String strict = operator.equals(" >= ") ? " > " : operator.equals(" <= ") ? " < " : operator;
        compare(index, last || equality ? operator : strict, out);
        if (last) {
            return;
        }
        if (equality) {
            out.text(" AND ");
            expanded(index + 1, out);
        } else {
            compare(index, " = ", out.text(" OR "));
            expanded(index + 1, out.text(" AND ("));
            out.text(")");
        }
    }

    private void compare(int index, String with, SqlWriter out) {
        out.operand(left.get(index), Precedence.CONCATENATION)
                .text(with)
                .operand(right.get(index), Precedence.CONCATENATION);
    }

    @Override
    public void shape(ShapeKey key) {
        key.add("tuple").add(operator).add(left.size());
        left.forEach(node -> node.shape(key));
        right.forEach(node -> node.shape(key));
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
